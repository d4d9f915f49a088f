import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, crc32, gzip } from 'node:zlib';
import { forEachAtOnce } from './forEachAtOnce.ts';
import { linkFile } from './linkFile.ts';

/** What compresses well. Pictures, fonts and the parts of the search index are compressed already. */
const texts = new Set(
	'.html .css .js .mjs .json .geojson .ndjson .xml .svg .txt .csv .md .ics .webmanifest .xsl'.split(' '),
);
/** Below this, what is won is less than what the headers take. */
const least = 1024;
const gzipLevel = 9;
/** The last before brotli becomes some fifteen times slower for a tenth less. */
const brotliQuality = 9;
/** With a wider window than a file needs, brotli spends more on the window than on the file. */
const smallWindow = 16;
/**
 * How a gzip file of ours begins, to tell it from one that a person published. In the place of the time and the system
 * that made it, which would differ from build to build, it has a mark of ours and “not told”.
 */
const ownHead = Buffer.from([0x1f, 0x8b, 8, 0, ...Buffer.from('edig'), 2, 255]);

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

export interface PrecompressOptions {
	/** False removes copies that were made before. */
	wanted?: boolean;
	/** Another folder, the last output, from which copies that fit are taken. */
	previous?: string | undefined;
}

export interface Precompressed {
	/** Files that have copies now, and of how many of them they had to be made. */
	files: number;
	made: number;
}

/**
 * Puts compressed copies (`.gz`, `.br`) beside the text files of a folder, for servers that send them as they are; or,
 * where they aren't wanted, removes those of an earlier build: a copy that no longer fits would be sent in the place
 * of its file. Copies that fit stay. The same files give the same bytes on every machine.
 */
export async function precompress(
	folder: string,
	{ wanted = true, previous }: PrecompressOptions = {},
): Promise<Precompressed> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const there = new Set(files);
	const own = new Map<string, Buffer>();
	for (const file of files) {
		const end = file.endsWith('.gz') && isText(withoutEnding(file)) && endOfOwn(file);
		if (end) own.set(file, end);
	}
	const kept = new Set<string>();
	let made = 0;
	await forEachAtOnce(wanted ? files : [], async (file) => {
		const gz = `${file}.gz`;
		const end = own.get(gz);
		// A person's own compressed document beside the plain one stands for itself.
		if (!isText(file) || (there.has(gz) && !end)) return;
		const { size, ino, dev } = statSync(file);
		if (size < least) return;
		kept.add(gz);
		const bytes = () => readFile(file);
		if (end && there.has(`${file}.br`) && fits(end, await bytes())) return;
		// Those that are there may share their bytes with those of the last output, which must not change.
		if (there.has(gz) || there.has(`${file}.br`)) await removeCopies(file);
		if (previous) {
			const last = join(previous, relative(folder, file));
			const before = statSync(last, { throwIfNoEntry: false });
			// A page that was kept is a second link to the file of the last output, and its copies fit.
			const isSame = before?.ino === ino && before.dev === dev;
			if (before && (await takeOver(last, file, isSame ? undefined : await bytes()))) return;
		}
		await write(file, await bytes());
		made++;
	});
	await forEachAtOnce([...own.keys()], async (gz) => {
		if (!kept.has(gz)) await removeCopies(withoutEnding(gz));
	});
	return { files: kept.size, made };
}

const isText = (file: string) => texts.has(extname(file).toLowerCase());
const withoutEnding = (gz: string) => gz.slice(0, -'.gz'.length);

/** The end of a gzip file that was made here; nothing where it is another's, or not there. */
function endOfOwn(gz: string): Buffer | undefined {
	let file: number | undefined;
	try {
		// At once: for thousands of files, waiting for each costs several times the work.
		file = openSync(gz, 'r');
		const [head, end] = [Buffer.alloc(ownHead.length), Buffer.alloc(8)];
		readSync(file, head, 0, head.length, 0);
		readSync(file, end, 0, end.length, fstatSync(file).size - end.length);
		return ownHead.equals(head) ? end : undefined;
	} catch {
		return undefined;
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** @param bytes what the copies have to fit, where that is not certain */
async function takeOver(from: string, to: string, bytes: Uint8Array | undefined): Promise<boolean> {
	const end = endOfOwn(`${from}.gz`);
	if (!end || (bytes && !fits(end, bytes))) return false;
	try {
		linkFile(`${from}.br`, `${to}.br`);
		linkFile(`${from}.gz`, `${to}.gz`);
		return true;
	} catch {
		await removeCopies(to);
		return false;
	}
}

/** A gzip file ends with the checksum and the length of what is in it. */
const fits = (end: Buffer, bytes: Uint8Array) =>
	end.readUInt32LE(0) === crc32(bytes) && end.readUInt32LE(4) === bytes.length;

async function write(file: string, bytes: Uint8Array): Promise<void> {
	const [gz, br] = await Promise.all([
		gzipped(bytes, { level: gzipLevel }),
		brotlied(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: brotliQuality,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
				...(bytes.length <= 2 ** smallWindow ? { [constants.BROTLI_PARAM_LGWIN]: smallWindow } : {}),
			},
		}),
	]);
	ownHead.copy(gz);
	// The gzip copy comes last: where it is there and fits, the other does too.
	await writeFile(`${file}.br`, br);
	await writeFile(`${file}.gz`, gz);
}

async function removeCopies(file: string): Promise<void> {
	await rm(`${file}.gz`, { force: true });
	await rm(`${file}.br`, { force: true });
}
