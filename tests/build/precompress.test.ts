import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const content = fileURLToPath(new URL('../fixtures/small', import.meta.url));

test('a build puts compressed copies beside its pages when it is asked to, and leaves none when it is not', async () => {
	await using folder = await temporaryFolder();
	const out = join(folder.path, 'site');
	const build = async (...flags: string[]) => {
		expect(await runScript('build', '--content', content, '--out', out, ...flags)).toMatchObject({ code: 0, err: '' });
		return (await readdir(out, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();
	};
	const both = await build('--precompress');
	const copied = both.filter((file) => both.includes(`${file}.gz`));
	expect(copied).toEqual(
		expect.arrayContaining(['404.html', 'index.html', 'search-index/en/pagefind.js', 'zh/index.html']),
	);
	for (const file of copied) {
		const bytes = await readFile(join(out, file));
		expect(gunzipSync(await readFile(join(out, `${file}.gz`))).equals(bytes)).toBe(true);
		expect(brotliDecompressSync(await readFile(join(out, `${file}.br`))).equals(bytes)).toBe(true);
	}
	const copies = copied.flatMap((file) => [`${file}.gz`, `${file}.br`]);
	expect(await build()).toEqual(both.filter((file) => !copies.includes(file)));
});
