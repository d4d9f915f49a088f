import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import type { SearchTitle } from '../../../src/core/derive/searchTitles.ts';
import { titleIndexOptions } from '../../../src/core/derive/titleIndexOptions.ts';
import { createRoutes } from '../../../src/core/routes.ts';
import { searchFiles, writeSearchFiles } from '../../../src/io/searchIndex/searchIndex.ts';
import { engine, searchKeys } from '../../../src/io/searchIndex/searchKeys.ts';
import { bulletin } from '../../support/bulletin.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const report = (title: string, rest = '') =>
	`---\ntitle: ${title}\ngroup: { name: Several }\ntopic: [t]\noutcome: Good.\n${rest}---\n\nText of it.\n`;
const texts = {
	'topics/t.md': '',
	'reports/a.md': report('Brother <b>contracts</b> & more'),
	'reports/a.zh.md': '---\ntitle: 兄弟合同\noutcome: 好。\n---\n\n正文。\n',
	'reports/b.md': report('Daily rounds', 'date: 1956-08-31\n'),
};
const routes = createRoutes('/', ['en', 'zh']);

/** The paths of all files below a folder. */
async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

test('the same records give the same bytes, in memory and on the disk', async () => {
	await using folder = await temporaryFolder();
	const files = await searchFiles(bulletin(texts), routes);
	await writeSearchFiles(bulletin(texts), routes, folder.path);
	expect(await filesBelow(folder.path)).toEqual([...files.keys()].sort());
	for (const [path, bytes] of files) {
		expect(Buffer.compare(await readFile(join(folder.path, path)), Buffer.from(bytes)), path).toBe(0);
	}
});

test('each language has a folder of its own, with the reports that have text in it and no interface of Pagefind', async () => {
	const files = await searchFiles(bulletin(texts), routes);
	const count = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path)).length;
	expect(count(/^search-index\/en\/fragment\//)).toBe(2);
	expect(count(/^search-index\/zh\/fragment\//)).toBe(1);
	expect(count(/\/wasm\./)).toBe(2);
	expect(count(/ui|highlight|playground/)).toBe(0);
});

test('text is text, whatever it looks like', async () => {
	const files = await searchFiles(bulletin(texts), routes);
	const fragments = [...files].filter(([path]) => path.startsWith('search-index/en/fragment/'));
	const contents = fragments.map(([, bytes]) => gunzipSync(bytes).toString());
	expect(contents.some((content) => content.includes('Brother <b>contracts</b> & more'))).toBe(true);
});

test('a language in which nothing changed is taken from the last output, whole', async () => {
	await using first = await temporaryFolder();
	await using second = await temporaryFolder();
	const both = { ...texts, 'reports/b.zh.md': '---\ntitle: 巡视\noutcome: 好。\n---\n' };
	await writeSearchFiles(bulletin(both), routes, first.path);
	for (const lang of ['en', 'zh']) await writeFile(join(first.path, 'search-index', lang, 'trace.txt'), '');
	const changed = { ...both, 'reports/b.md': report('Weekly rounds', 'date: 1956-08-31\n') };
	await writeFile(join(second.path, 'other.txt'), '');
	await writeSearchFiles(bulletin(changed), routes, second.path, first.path);
	const traces = [...(await filesBelow(second.path))].filter((path) => path.endsWith('trace.txt'));
	expect(traces).toEqual([join('search-index', 'zh', 'trace.txt')]);

	await writeSearchFiles(bulletin(changed), routes, first.path, second.path);
	const inFirst = await filesBelow(first.path);
	expect(inFirst).toEqual((await filesBelow(second.path)).filter((path) => path !== 'other.txt'));
});

test.each([
	['a file is gone', (folder: string) => rm(join(folder, 'facets.json'))],
	['somebody wrote into one', (folder: string) => writeFile(join(folder, 'pagefind-worker.js'), '// Mine.')],
])('a language is made anew where %s in the last output', async (_, damage) => {
	await using first = await temporaryFolder();
	await using second = await temporaryFolder();
	const digest = bulletin({ 'topics/t.md': '', 'reports/b.md': report('Daily rounds') });
	await writeSearchFiles(digest, routes, first.path);
	const paths = await filesBelow(first.path);
	await damage(join(first.path, 'search-index', 'en'));
	await writeSearchFiles(digest, routes, second.path, first.path);
	// What lies there already is looked at as well.
	await writeSearchFiles(digest, routes, first.path);
	for (const { path } of [first, second]) {
		expect(await filesBelow(path)).toEqual(paths);
		expect(await readFile(join(path, 'search-index/en/pagefind-worker.js'), 'utf8')).not.toBe('// Mine.');
	}
});

test('the key changes with what an exchange says of a report', () => {
	const appraised = (learn: string) =>
		bulletin({
			...texts,
			'exchanges/visit.md': `---\ntitle: A visit\nkind: visit\nlevel: factory\ndate: 1957\nappraisals: [{ report: a, learn: [${learn}] }]\n---\n`,
		});
	const keys = (learn: string) => [...searchKeys(appraised(learn), routes).values()];
	expect(keys('Twice')).toEqual(keys('Twice'));
	expect(keys('Once')).not.toEqual(keys('Twice'));
});

test('a language without reports has titles, and a table without rows', async () => {
	const files = await searchFiles(bulletin({ 'topics/t.md': '', 'reports/b.md': report('Daily rounds') }), routes);
	expect([...files.keys()].filter((path) => path.startsWith('search-index/zh/'))).toEqual([
		'search-index/zh/titles.json',
		'search-index/zh/facets.json',
		'search-index/zh/key.txt',
	]);
});

test('where a server searches, the build gives out the records and the titles', async () => {
	await using folder = await temporaryFolder();
	const settings = 'title: A bulletin\nlanguages: [en, zh]\nsearch: { engine: postgresql }\n';
	await writeSearchFiles(bulletin({ ...texts, 'digest.yml': settings }), routes, folder.path);
	expect(await filesBelow(folder.path)).toEqual(
		[
			'search-index/en/key.txt',
			'search-index/en/titles.json',
			'search-index/records.ndjson',
			'search-index/zh/key.txt',
			'search-index/zh/titles.json',
		].map((path) => join(path)),
	);
	const lines = (await readFile(join(folder.path, 'search-index', 'records.ndjson'), 'utf8')).split('\n');
	expect(lines.pop()).toBe('');
	const records = lines.map((line) => JSON.parse(line) as { id: string; lang: string; title: string });
	expect(records.map(({ id, lang, title }) => [id, lang, title])).toEqual([
		['a', 'en', 'Brother <b>contracts</b> & more'],
		['a', 'zh', '兄弟合同'],
		['b', 'en', 'Daily rounds'],
	]);

	// What is published of it stays as it is until it is replaced.
	const published = join(folder.path, 'published.ndjson');
	await link(join(folder.path, 'search-index', 'records.ndjson'), published);
	const changed = { ...texts, 'reports/b.md': report('Weekly rounds'), 'digest.yml': settings };
	await writeSearchFiles(bulletin(changed), routes, folder.path);
	expect(await readFile(join(folder.path, 'search-index', 'records.ndjson'), 'utf8')).toContain('Weekly rounds');
	expect(await readFile(published, 'utf8')).toContain('Daily rounds');
});

test('the key names the Pagefind that is installed', async () => {
	const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
		dependencies: Record<string, string>;
	};
	expect(engine).toBe(`pagefind ${dependencies['pagefind']}`);
});

test.each([
	['brothr contracts', 'Brother contracts'],
	['rollbakc', 'Rollback'],
	['兄第合同', '兄弟合同'],
	['brot', 'Brother contracts'],
])('the title index forgives %s', (query, title) => {
	const titles = ['Brother contracts', 'Daily rounds', 'Rollback', '兄弟合同', '合作'].map((text): SearchTitle => ({
		kind: 'reports',
		title: text,
		url: '/',
	}));
	const index = new MiniSearch(titleIndexOptions);
	index.addAll(titles.map((one, id) => ({ id, ...one })));
	expect(index.search(query)[0]?.['title']).toBe(title);
});
