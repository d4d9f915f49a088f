import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { buildSite } from './buildSite.ts';
import { type OpenedSite, openSite } from './site.ts';

const records = {
	'digest.yml': 'title: Our digest\nlanguages: [en, zh]\n',
	'topics/dust.md': '---\ntitle: Dust\n---\n',
	'factories/mill.md': '---\ntitle: The Mill\n---\n',
	'factories/works.md': '---\ntitle: The Works\n---\n',
	'reports/large-fans.md':
		'---\ntitle: Fans\naliases: [fans]\nfactory: mill\ntopic: [dust]\noutcome: Less dust.\n---\n\n## 装风扇\n\nA text.\n',
	'adoptions/large-fans/works.md': '---\nreport: large-fans\nfactory: works\nresponse: trial\n---\n',
};

let site: OpenedSite;
let built: Awaited<ReturnType<typeof buildSite>>;
beforeAll(async () => {
	await using folder = await temporaryFolder();
	for (const [path, text] of Object.entries(records)) {
		await mkdir(dirname(join(folder.path, path)), { recursive: true });
		await writeFile(join(folder.path, path), text);
	}
	built = await buildSite('--no-search', '--content', folder.path, '--base', '/bulletin/');
	site = await openSite({ folder: built.folder, base: '/bulletin/' });
});
afterAll(async () => {
	await site.close();
	await built.remove();
});

test.each([
	['reports/fans/#~answer-works', 'reports/large-fans/#~answer-works'],
	['zh/reports/fans/#~answer-works', 'zh/reports/large-fans/#~answer-works'],
	['reports/fans/#装风扇', 'reports/large-fans/#装风扇'],
	['reports/fans/', 'reports/large-fans/'],
])('a bookmark on a page that has moved leads to the same place: %s', async (from, to) => {
	const { page, faults } = await site.visit(from);
	await page.waitForURL(/large-fans/);
	expect(decodeURIComponent(page.url())).toBe(site.url + to);
	if (to.includes('#')) expect(await page.locator(':target').isVisible()).toBe(true);
	// The way back doesn't lead into the page that leads on.
	expect(await page.evaluate(() => history.length)).toBeLessThan(3);
	expect(faults).toEqual([]);
	await page.context().close();
});

test('without JavaScript the page still leads on', async () => {
	const { page } = await site.visit('reports/fans/', { javaScriptEnabled: false });
	await page.waitForURL(`${site.url}reports/large-fans/`);
	await page.context().close();
});
