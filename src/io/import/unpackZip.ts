import { inflateRawSync } from 'node:zlib';
import { refuse } from './refuse.ts';

export interface ZipEntry {
	name: string;
	bytes: Uint8Array;
}

/** More than a document of 20 MB honestly holds, and little enough for any machine. */
const maxUnpacked = 150_000_000;
const maxEntries = 10_000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endSize = 22;

/**
 * The entries of a ZIP file (a Word or Excel document), unpacked within a limit whatever the file says of its sizes:
 * a small file can be made to unpack to more than a machine holds.
 *
 * @throws RefusedSource where the file is no such file, has a password, or is too large
 */
export function unpackZip(bytes: Uint8Array, limit = maxUnpacked): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return readEntries(bytes, view, limit);
	} catch (error) {
		// A position beyond the end of the file, or a stream that can't be inflated.
		const broken = error instanceof RangeError || (error as NodeJS.ErrnoException).code?.startsWith('Z_');
		throw broken ? refuse.broken() : error;
	}
}

function readEntries(bytes: Uint8Array, view: DataView, limit: number): ZipEntry[] {
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	if (count > maxEntries) throw refuse.tooMuchInside();
	let at = view.getUint32(end + 16, true);
	let left = limit;
	const entries = new Map<string, ZipEntry>();
	for (let index = 0; index < count; index++) {
		if (view.getUint32(at, true) !== entryMark) throw refuse.broken();
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		if ((view.getUint16(at + 8, true) & 1) === 1) throw refuse.password();
		const content = readContent(bytes, view, at, left);
		left -= content.length;
		if (!name.endsWith('/')) entries.set(name, { name, bytes: content });
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return [...entries.values()];
}

/** The directory of a ZIP file stands at its end, before a comment of at most 64 KB. */
function findEnd(view: DataView): number {
	for (let at = view.byteLength - endSize; at >= Math.max(0, view.byteLength - endSize - 0xffff); at--) {
		if (view.getUint32(at, true) === endMark) return at;
	}
	throw refuse.broken();
}

function readContent(bytes: Uint8Array, view: DataView, entry: number, left: number): Uint8Array {
	const local = view.getUint32(entry + 42, true);
	if (view.getUint32(local, true) !== localMark) throw refuse.broken();
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	const packed = bytes.subarray(start, start + view.getUint32(entry + 20, true));
	const method = view.getUint16(entry + 10, true);
	if (method === 0) {
		if (packed.length > left) throw refuse.tooMuchInside();
		return packed;
	}
	if (method !== 8) throw refuse.broken();
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
	} catch (error) {
		throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? refuse.tooMuchInside() : error;
	}
}
