import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weighSearch } from '../../../src/io/searchIndex/weighSearch.ts';
import { linked } from '../../support/linked.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('all files of the search, the list of each language, and no compressed copies', async () => {
	await using folder = await temporaryFolder();
	const files = {
		'en/pagefind.en_1.pf_meta': 700,
		'en/index/en_2.pf_index': 20,
		'zh/pagefind.zh_3.pf_meta': 300,
		'zh/titles.json': 5,
		'zh/titles.json.gz': 4,
	};
	for (const [path, size] of Object.entries(files)) {
		const file = join(folder.path, 'search-index', path);
		await mkdir(join(file, '..'), { recursive: true });
		await writeFile(file, new Uint8Array(size));
	}
	const { lists, memoryBytes, ...weight } = await weighSearch(linked({ reports: { a: {}, b: {} } }), folder.path);
	expect(weight).toEqual({ reports: 2, files: 4, bytes: 1025 });
	expect(lists.toSorted((a, b) => (a.lang < b.lang ? -1 : 1))).toEqual([
		{ lang: 'en', bytes: 700 },
		{ lang: 'zh', bytes: 300 },
	]);
	expect(memoryBytes).toBeGreaterThan(0);
});
