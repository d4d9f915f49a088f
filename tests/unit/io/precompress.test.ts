import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../../src/io/folders/precompress.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const at = (file: string) => join(folder.path, file);
const files = async () =>
	(await readdir(folder.path, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();
const page = (text: string) => `<p>${`${text} `.repeat(400)}</p>`;

beforeEach(async () => {
	folder = await temporaryFolder();
	await mkdir(at('zh'));
	await writeFile(at('index.html'), page('moulds are kept warm'));
	await writeFile(at('zh/index.html'), page('型砂要保持干燥'));
	await writeFile(at('small.html'), '<p>small</p>');
	await writeFile(at('picture.webp'), page('no text'));
});
afterEach(() => folder[Symbol.asyncDispose]());

test('every text from a kilobyte up gets two copies that say the same', async () => {
	expect(await precompress(folder.path)).toEqual({ files: 2, made: 2 });
	expect(await files()).toEqual([
		'index.html',
		'index.html.br',
		'index.html.gz',
		'picture.webp',
		'small.html',
		'zh',
		'zh/index.html',
		'zh/index.html.br',
		'zh/index.html.gz',
	]);
	for (const file of ['index.html', 'zh/index.html']) {
		const bytes = await readFile(at(file));
		expect(gunzipSync(await readFile(at(`${file}.gz`))).equals(bytes)).toBe(true);
		expect(brotliDecompressSync(await readFile(at(`${file}.br`))).equals(bytes)).toBe(true);
	}
});

test('the copies name neither the time nor the system of the build', async () => {
	await precompress(folder.path);
	expect((await readFile(at('index.html.gz'))).subarray(0, 10).toString('hex')).toBe('1f8b08006564696702ff');
});

test('a copy that fits stays; one whose file changed is made again', async () => {
	await precompress(folder.path);
	expect(await precompress(folder.path)).toEqual({ files: 2, made: 0 });
	const changed = page('moulds are kept cold');
	await writeFile(at('index.html'), changed);
	expect(await precompress(folder.path)).toEqual({ files: 2, made: 1 });
	expect(gunzipSync(await readFile(at('index.html.gz'))).toString()).toBe(changed);
	expect(brotliDecompressSync(await readFile(at('index.html.br'))).toString()).toBe(changed);
});

test('a run that was interrupted is made good', async () => {
	await precompress(folder.path);
	await rm(at('index.html.gz'));
	await rm(at('zh/index.html.br'));
	expect(await precompress(folder.path)).toEqual({ files: 2, made: 2 });
	expect(await precompress(folder.path)).toEqual({ files: 2, made: 0 });
});

test('copies go with their file, or when it becomes small', async () => {
	await precompress(folder.path);
	await rm(at('zh/index.html'));
	await writeFile(at('index.html'), '<p>short</p>');
	expect(await precompress(folder.path)).toEqual({ files: 0, made: 0 });
	expect(await files()).toEqual(['index.html', 'picture.webp', 'small.html', 'zh']);
});

test('where they are not wanted, those of an earlier build are removed', async () => {
	const before = await files();
	await precompress(folder.path);
	await precompress(folder.path, { wanted: false });
	expect(await files()).toEqual(before);
});

test('copies that fit are taken over from the last output, which stays as it was', async () => {
	await using last = await temporaryFolder();
	await cp(folder.path, last.path, { recursive: true });
	await precompress(last.path);
	await writeFile(at('index.html'), page('moulds are kept cold'));
	const before = await readFile(join(last.path, 'index.html.gz'));
	expect(await precompress(folder.path, { previous: last.path })).toEqual({ files: 2, made: 1 });
	for (const file of ['index.html', 'zh/index.html']) {
		const bytes = await readFile(at(file));
		expect(gunzipSync(await readFile(at(`${file}.gz`))).equals(bytes)).toBe(true);
		expect(brotliDecompressSync(await readFile(at(`${file}.br`))).equals(bytes)).toBe(true);
	}
	// Changed again, where the copies are files of the last output as well.
	await writeFile(at('zh/index.html'), page('型砂要保持湿润'));
	await precompress(folder.path, { previous: last.path });
	expect((await readFile(join(last.path, 'index.html.gz'))).equals(before)).toBe(true);
	expect(gunzipSync(await readFile(join(last.path, 'zh/index.html.gz')))).toEqual(
		await readFile(join(last.path, 'zh/index.html')),
	);
});

test('documents that were published compressed stay as they are', async () => {
	// As tools write it that leave out what differs from run to run.
	const theirs = gzipSync('a,b\n1,2\n', { level: 9 });
	theirs[9] = 255;
	await writeFile(at('figures.csv.gz'), theirs);
	await writeFile(at('more.csv'), page('1,2'));
	await writeFile(at('more.csv.gz'), theirs);
	expect(await precompress(folder.path)).toEqual({ files: 2, made: 2 });
	await precompress(folder.path, { wanted: false });
	expect((await readFile(at('figures.csv.gz'))).equals(theirs)).toBe(true);
	expect((await readFile(at('more.csv.gz'))).equals(theirs)).toBe(true);
});
