import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../support/filesIn.ts';
import { parseXml } from '../support/parseXml.ts';
import { readSite } from '../support/readSite.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const report = (title: string, fields: string) => `---\ntitle: ${title}\noutcome: Better.\n${fields}\n---\n\nA text.\n`;
const records = {
	'digest.yml': 'title: Our digest\nlanguages: [en, zh]\nasOf: 2026-06-30\nurl: https://example.org/\n',
	'factories/mill.md': '---\ntitle: The Mill\naliases: [old-mill]\n---\n',
	'factories/forge.md': '---\ntitle: The Forge\n---\n',
	'factories/yard.md': '---\ntitle: The Yard\n---\n',
	'topics/dust.md': '---\ntitle: Dust\n---\n',
	'topics/noise.md': '---\ntitle: Noise\n---\n',
	'reports/fans.md': report('Fans', 'factory: mill\ntopic: [dust]\ndate: 2025-04-01'),
	'reports/walls.md': report('Walls', 'factory: yard\ntopic: [noise]\ndate: 2025-03'),
	'adoptions/fans/forge.md': '---\nreport: fans\nfactory: forge\nresponse: trial\ndate: 2025-06-01\n---\n',
	'exchanges/market.md': '---\ntitle: A market\naliases: [bazaar]\nkind: meeting\ndate: 2025-01-02\n---\n',
	'exchanges/vague.md': '---\ntitle: Some time\nkind: meeting\ndate: 2025\n---\n',
};

test('an edit makes those feeds, calendars and sitemaps anew that tell of it, and leaves the others', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	const out = join(folder.path, 'site');
	const write = async (files: Record<string, string>) => {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(content, path)), { recursive: true });
			await writeFile(join(content, path), text);
		}
	};
	const build = async () => {
		const ran = await runScript('build', '--no-search', '--content', content, '--out', out);
		expect(ran).toMatchObject({ code: 0, err: '' });
		const files = [...(await filesIn(out)).keys()].filter((file) => /feed\.|\.ics$|sitemap|robots/.test(file));
		return new Map(await Promise.all(files.map(async (file) => [file, (await stat(join(out, file))).ino] as const)));
	};
	await write(records);
	let before = await build();
	const own = ['', 'factories/forge/', 'factories/mill/', 'factories/old-mill/', 'factories/yard/', 'topics/dust/'];
	const feeds = [...own, 'topics/noise/'].flatMap((path) => [`${path}feed.json`, `${path}feed.xml`]);
	const english = (files: Iterable<string>) => [...files].filter((file) => !file.startsWith('zh/')).sort();
	const once = ['robots.txt', 'sitemap.xml'];
	expect(english(before.keys())).toEqual(
		[
			'calendar.ics',
			'exchanges/bazaar/calendar.ics',
			'exchanges/market/calendar.ics',
			'sitemap-1.xml',
			...once,
			...feeds,
		].sort(),
	);
	expect(before.size).toBe(english(before.keys()).length * 2 - once.length);

	/** Builds after an edit, and gives the Atom feeds and calendars in English that are other files than before. */
	const anewAfter = async (files: Record<string, string>) => {
		await write(files);
		const after = await build();
		const anew = [...after].filter(([file, ino]) => before.get(file) !== ino).map(([file]) => file);
		before = after;
		return english(anew.filter((file) => !file.endsWith('.json')));
	};
	const ofMill = ['factories/mill/feed.xml', 'factories/old-mill/feed.xml'];
	// The answer to it is called by its title.
	expect(await anewAfter({ 'reports/fans.md': records['reports/fans.md'].replace('Fans', 'Large fans') })).toEqual([
		'factories/forge/feed.xml',
		...ofMill,
		'feed.xml',
		'topics/dust/feed.xml',
	]);
	const walls = records['reports/walls.md'].replace('Better.', 'Half as loud.');
	expect(await anewAfter({ 'reports/walls.md': walls })).toEqual([
		'factories/yard/feed.xml',
		'feed.xml',
		'topics/noise/feed.xml',
	]);
	// A text is in no feed.
	expect(await anewAfter({ 'reports/walls.md': walls.replace('A text.', 'Another text.') })).toEqual([]);
	const answer = '---\nreport: fans\nfactory: yard\nresponse: adopted\ndate: 2025-07-01\n---\n';
	expect(await anewAfter({ 'adoptions/fans/yard.md': answer })).toEqual([
		...ofMill,
		'factories/yard/feed.xml',
		'feed.xml',
		'topics/dust/feed.xml',
	]);
	expect(await anewAfter({ 'exchanges/market.md': records['exchanges/market.md'].replace('market', 'fair') })).toEqual([
		'calendar.ics',
		'exchanges/bazaar/calendar.ics',
		'exchanges/market/calendar.ics',
	]);

	expect(await anewAfter({ 'topics/heat.md': '---\ntitle: Heat\n---\n' })).toEqual([
		'sitemap-1.xml',
		'sitemap.xml',
		'topics/heat/feed.xml',
	]);

	const titles = parseXml(await readFile(join(out, 'factories/mill/feed.xml'), 'utf8'))
		.children.filter(({ name }) => name === 'entry')
		.map(({ children }) => children.find(({ name }) => name === 'title')?.text);
	expect(titles).toEqual(['The Yard: answer to “Large fans”', 'The Forge: answer to “Large fans”', 'Large fans']);

	// A page leads to what can be followed: to its own feeds in its head, for programs, and all of it in its text.
	const { pages } = await readSite(out);
	const ledTo = (page: string, tag: string) =>
		(pages.get(page)?.elements ?? []).flatMap((element) => {
			const { href = '' } = element.attributes;
			return element.tag === tag && /feed\.|\.ics$/.test(href) ? [href] : [];
		});
	const both = (path: string) => [`${path}feed.xml`, `${path}feed.json`];
	const found = [
		['index.html', both('/'), [...both('/'), '/calendar.ics']],
		['zh/index.html', both('/zh/'), [...both('/zh/'), '/zh/calendar.ics']],
		['reports/index.html', both('/'), []],
		['factories/mill/index.html', both('/factories/mill/'), both('/factories/mill/')],
		['zh/topics/dust/index.html', both('/zh/topics/dust/'), both('/zh/topics/dust/')],
		['exchanges/index.html', [], ['/calendar.ics']],
		['decisions/index.html', [], ['/calendar.ics']],
		['exchanges/market/index.html', [], ['/exchanges/market/calendar.ics']],
		['exchanges/vague/index.html', [], []],
		['reports/fans/index.html', [], []],
	] as const;
	expect(found.map(([page]) => [page, ledTo(page, 'link'), ledTo(page, 'a')])).toEqual(found);
});
