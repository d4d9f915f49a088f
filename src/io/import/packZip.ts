import { crc32 } from 'node:zlib';
import type { ZipEntry } from './unpackZip.ts';

/**
 * A plain ZIP file with these entries, not compressed. The readers of Word and Excel get this instead of the file that
 * came from outside: its sizes are true, and each reader finds the same entries in it.
 */
export function packZip(entries: readonly ZipEntry[]): Buffer {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, bytes } of entries) {
		const path = Buffer.from(name);
		// What both headers say alike: version, UTF-8 names, stored as it is, no time, checksum, sizes, length of the name.
		const same = Buffer.alloc(26);
		same.writeUInt16LE(20, 0);
		same.writeUInt16LE(0x0800, 2);
		same.writeUInt16LE(0x21, 8);
		same.writeUInt32LE(crc32(bytes), 10);
		same.writeUInt32LE(bytes.length, 14);
		same.writeUInt32LE(bytes.length, 18);
		same.writeUInt16LE(path.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), same, path]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), same, place, path]));
		files.push(local, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		offset += local.length + bytes.length;
	}
	const list = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 0, 'latin1');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(list.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...files, list, end]);
}
