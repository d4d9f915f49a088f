import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSite } from '../support/readSite.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { launchBrowser } from './launchBrowser.ts';
import { type ServedFolder, serveFolder } from './serveFolder.ts';

const fixture = fileURLToPath(new URL('../fixtures/small', import.meta.url));
const host = 'https://git.example.org';

const noted = `---
# Ours, since 2019.
title: A guard on the door   # as the sign says
factory: plant-north
topic: [ safety ]
outcome: 'No hand was hurt.'
results:
  - { measure: Injuries, before: 4.10, after: 0 }
steps:
  - id: hang
    text: Hang it up.
---

| a |
|--|
x_1 * y
`;

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let out: string;
let served: ServedFolder;
let browser: Browser;
beforeAll(async () => {
	temporary = await temporaryFolder();
	const content = join(temporary.path, 'content');
	out = join(temporary.path, 'site');
	await cp(fixture, content, { recursive: true });
	const admin = `admin: { backend: gitea, repo: ours/digest, branch: main, host: '${host}' }\n`;
	await writeFile(join(content, 'digest.yml'), (await readFile(join(content, 'digest.yml'), 'utf8')) + admin);
	const { code, err } = await runScript('build', '--content', content, '--out', out, '--no-search');
	if (code !== 0) throw new Error(err);
	// A host that sends no policy: that of the page has to do.
	served = await serveFolder(out, '/', { policy: false });
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
	await temporary[Symbol.asyncDispose]();
});

test('a bulletin has no form unless digest.yml asks for one', async () => {
	const { files } = await readSite(inject('siteFolder'));
	expect([...files].filter((file) => file.startsWith('admin/'))).toEqual([]);
	expect(await readFile(join(inject('siteFolder'), '_headers'), 'utf8')).toContain('Content-Security-Policy');
});

test('the form is kept out of search engines, of the pages and of the hosts’ own policy', async () => {
	const { files, pages } = await readSite(out);
	expect([...files].filter((file) => /^admin\/[^/]+$/.test(file))).toEqual([
		'admin/favicon.svg',
		'admin/form.css',
		'admin/form.en.json',
		'admin/form.js',
		'admin/form.zh.json',
		'admin/index.html',
	]);
	const page = pages.get('admin/index.html')?.elements ?? [];
	const meta = (name: string) =>
		page.find(({ attributes }) => attributes['name'] === name || attributes['http-equiv'] === name)?.attributes[
			'content'
		];
	expect(meta('robots')).toBe('noindex, nofollow');
	expect(meta('content-security-policy')).toMatchInlineSnapshot(
		`"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data: https://git.example.org; font-src 'self'; connect-src 'self' blob: data: https://git.example.org; manifest-src 'self' blob:; base-uri 'none'; form-action 'none'"`,
	);
	const leading = [...pages.values()].filter(
		({ file, elements }) =>
			!file.startsWith('admin/') && elements.some(({ attributes }) => attributes['href']?.includes('admin')),
	);
	expect(leading).toEqual([]);
	expect([...files].filter((file) => /sitemap|llms/.test(file)).length === 0 || !(await mentions(out, files))).toBe(
		true,
	);
	const headers = await readFile(join(out, '_headers'), 'utf8');
	expect(headers.match(/^.*\n.*Content-Security-Policy:.*$/gm)).toEqual([
		"/admin/*\n  Content-Security-Policy: frame-ancestors 'none'",
	]);
});

/** Whether a list of addresses for machines names the form. */
async function mentions(folder: string, files: ReadonlySet<string>): Promise<boolean> {
	const lists = [...files].filter((file) => /(?:sitemap.*\.xml|llms.*\.txt)$/.test(file));
	const texts = await Promise.all(lists.map((file) => readFile(join(folder, file), 'utf8')));
	return texts.some((text) => text.includes('/admin'));
}

test('what the page is told is no secret', async () => {
	const told = await readFile(join(out, 'admin/form.en.json'), 'utf8');
	expect(JSON.parse(told).config.backend).toEqual({
		name: 'gitea',
		repo: 'ours/digest',
		branch: 'main',
		api_root: `${host}/api/v1`,
		base_url: host,
		auth_methods: ['token'],
	});
	expect(told).not.toMatch(/secret|password/i);
});

/** Answers as a Gitea host does that has some records, and keeps what is committed. */
async function answerAsHost(page: Page, files: Record<string, string>) {
	const commits: { branch: string; files: { operation: string; path: string; content: string }[] }[] = [];
	const encode = (text: string) => Buffer.from(text).toString('base64');
	const answers: [RegExp, (route: Route) => unknown][] = [
		[/\/user$/, () => ({ id: 1, login: 'ann', full_name: 'Ann', email: 'ann@example.org' })],
		[/\/version$/, () => ({ version: '1.24.0' })],
		[/\/settings\/api$/, () => ({})],
		[/\/branches\/main$/, () => ({ commit: { id: 'abc', message: 'Last' } })],
		[
			/\/git\/trees\//,
			() => ({
				truncated: false,
				tree: Object.entries(files).map(([path, text]) => ({ type: 'blob', path, sha: path, size: text.length })),
			}),
		],
		[
			/\/file-contents/,
			(route) =>
				(route.request().postDataJSON() as { files: string[] }).files.map((path) => ({
					path,
					sha: path,
					encoding: 'base64',
					content: encode(files[path] ?? ''),
				})),
		],
		[
			/\/contents$/,
			(route) => {
				const commit = route.request().postDataJSON() as (typeof commits)[number];
				commits.push(commit);
				return {
					commit: { sha: 'def', created: '2026-01-01T00:00:00Z' },
					files: commit.files.map(({ path }) => ({ path, sha: 'x' })),
				};
			},
		],
		[/\/repos\/ours\/digest$/, () => ({ permissions: { pull: true, push: true }, default_branch: 'main' })],
	];
	await page.route(`${host}/**`, async (route) => {
		const { pathname } = new URL(route.request().url());
		const answer = answers.find(([pattern]) => pattern.test(pathname));
		await route.fulfill({
			status: answer ? 200 : 404,
			headers: { 'access-control-allow-origin': '*' },
			json: answer?.[1](route) ?? {},
		});
	});
	return commits;
}

test(
	'the form asks its Git host alone, and gives a record back to it with its comments',
	{ timeout: 120_000 },
	async () => {
		const context = await browser.newContext({
			locale: 'en-GB',
			reducedMotion: 'reduce',
			viewport: { width: 1400, height: 3000 },
		});
		const page = await context.newPage();
		page.setDefaultTimeout(20_000);
		const asked = new Set<string>();
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (/^http/.test(protocol)) asked.add(origin);
		});
		const small = (path: string) => readFile(join(fixture, path), 'utf8');
		const commits = await answerAsHost(page, {
			'content/reports/noted.md': noted,
			'content/factories/plant-north.md': await small('factories/plant-north.md'),
			'content/topics/safety.md': await small('topics/safety.md'),
		});
		await page.goto(`${served.url}admin/`);
		await page.getByRole('button', { name: /access token/i }).click();
		await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('a-token');
		await page.getByRole('button', { name: 'Sign In', exact: true }).click();
		await page.getByRole('button', { name: 'Create New Entry' }).waitFor();
		await page.evaluate(() => location.assign('#/collections/reports/entries/noted'));
		await page.locator('[data-key-path="title"] input').first().fill('A guard on the gate');
		await page.getByRole('button', { name: /^Enable .*Chinese/ }).click();
		await page.locator('[data-key-path="title"] input').nth(1).fill('门上的护罩');
		await page.locator('[data-key-path="steps.0.text"]').nth(1).locator('input, textarea').first().fill('挂起来。');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect.poll(() => commits.length, { timeout: 20_000 }).toBe(1);
		const written = Object.fromEntries(
			(commits[0]?.files ?? []).map(({ path, content }) => [path, Buffer.from(content, 'base64').toString()]),
		);
		expect(commits[0]?.branch).toBe('main');
		expect(written['content/reports/noted.md']).toBe(noted.replace('A guard on the door', 'A guard on the gate'));
		expect(written['content/reports/noted.zh.md']).toMatchInlineSnapshot(`
			"---
			# Ours, since 2019.
			title: 门上的护罩   # as the sign says
			steps:
			  - id: hang
			    text: 挂起来。
			---
			"
		`);
		expect([...asked].toSorted()).toEqual([new URL(served.url).origin, host].toSorted());
	},
);
