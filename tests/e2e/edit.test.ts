import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadDigest } from '../../src/io/content/loadDigest.ts';
import { runScript } from '../support/runScript.ts';
import { type Started, startScript } from '../support/startScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { launchBrowser } from './launchBrowser.ts';

const fixture = fileURLToPath(new URL('../fixtures/small', import.meta.url));

/** As a person writes who has never seen a form: every habit that a program would take away. */
const handWritten = `---
# By hand, in the order in which it came to mind.
outcome:  "Scrap fell: 4.1 to 1.2 per cent"   # counted twice
title:   'The old title'
topic: [ safety ]
factory: plant-north
workshop: press-shop
results:
  # The first week was not counted.
  - measure: Scrap
    before: 4.10   # per cent
    after: 1.2
  - { measure: 'Hours lost', after: 3.0 }
problem: >-
  A long text,
  in two lines.
source:
  publication: The notice board
  page: 007
# The end.
---


| Week | Scrap |
|-----:|:-----:|
|    1 | 4.10  |

* one
+ two

x_1 * y  \\\\
z <br

`;

/** The form is a large program, and starts afresh in each test. */
const patience = { timeout: 120_000 };

const stepped = `---
title: Stepped
factory: plant-north
topic: [safety]
outcome: It works.
results:
  - measure: Cuts
    unit: a month
    before: 10
    after: 3
steps:
  - id: hang
    text: Hang them up.
    essential: true
  - id: look
    text: Look after them.
---

Text.
`;

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let content: string;
let started: Started;
let address: string;
let browser: Browser;
beforeAll(async () => {
	temporary = await temporaryFolder();
	content = join(temporary.path, 'content');
	await cp(fixture, content, { recursive: true });
	await writeFile(join(content, 'reports/hand-written.md'), handWritten);
	await writeFile(join(content, 'reports/stepped.md'), stepped);
	await writeFile(join(content, 'reports/windows.md'), handWritten.replaceAll('\n', '\r\n'));
	started = startScript('edit', '--content', content, '--port', '0');
	[, address = ''] = await started.until(/The form is at (\S+)/);
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await started?.stop();
	await temporary[Symbol.asyncDispose]();
});

afterEach(async () => {
	// The form is at work also where nobody looks at it.
	for (const context of browser.contexts()) await context.close();
});

const onDisk = (path: string) => readFile(join(content, path), 'utf8');

/** The form as a person opens it, and what went wrong in it: requests to another host, refusals by the policy. */
async function openForm(at = ''): Promise<{ page: Page; faults: string[] }> {
	const context = await browser.newContext({
		locale: 'en-GB',
		reducedMotion: 'reduce',
		// The form draws a field when it comes into view.
		viewport: { width: 1400, height: 3600 },
		// Drawn small, since nobody looks and its animations are many.
		deviceScaleFactor: 0.25,
	});
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	const faults: string[] = [];
	const { origin } = new URL(address);
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (/^https?:|^wss?:/.test(protocol) && asked !== origin) faults.push(`another host: ${request.url()}`);
	});
	page.on('console', (message) => {
		if (/Content Security Policy/.test(message.text())) faults.push(message.text());
	});
	await page.goto(address);
	await page.getByRole('button', { name: 'Create New Entry' }).waitFor();
	if (at) await page.evaluate((hash) => location.assign(`#/collections/${hash}`), at);
	return { page, faults };
}

const field = (page: Page, key: string, pane = 0) => page.locator(`[data-key-path="${key}"]`).nth(pane);
const write = async (page: Page, key: string, text: string, pane = 0) => {
	await field(page, key, pane).locator('input:visible, textarea:visible').first().fill(text);
};
/** Waits as long as a slow machine needs. */
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 20_000 });
/** One of few is chosen by a round button, one of many from a list. */
const choose = async (page: Page, key: string, name: string | RegExp) => {
	const radio = field(page, key).getByRole('radio', { name });
	const list = field(page, key).getByRole('combobox');
	await radio.or(list).first().waitFor();
	if ((await radio.count()) > 0) {
		// A button takes no click in the moment in which it is drawn.
		const press = async () => {
			await radio.first().click();
			return radio.first().getAttribute('aria-checked');
		};
		return eventually(press).toBe('true');
	}
	await list.click();
	await page.getByRole('option', { name }).first().click();
};
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const status = (page: Page) => page.locator('#digest-panel [role=status]').textContent();
const listed = (page: Page, severity: string) => page.locator(`#digest-panel li.${severity}`).first();

describe('a report written in the form', patience, () => {
	test('is a file that passes the checker and is part of the bulletin, and no other host was asked', async () => {
		const { page, faults } = await openForm('reports/new');
		await write(page, 'title', 'Gloves by the door');
		await choose(page, 'factory', 'Sample Plant North');
		// The workshops are those of the factory that was chosen.
		await choose(page, 'workshop', 'Press shop');
		await field(page, 'topic').getByRole('checkbox', { name: 'Safety' }).click();
		await write(page, 'outcome', 'Fewer cuts: 3 instead of 10.');
		await field(page, 'results').getByRole('button', { name: 'Add' }).click();
		await write(page, 'results.0.measure', 'Cuts in a month');
		await write(page, 'results.0.before', '10');
		await write(page, 'results.0.after', '3');
		await write(page, 'body', 'They hang **by the door**.');
		await save(page);
		await eventually(() => status(page)).toMatch(/^Saved in reports\/gloves-by-the-door\.md\. No problems found\./);
		expect(await onDisk('reports/gloves-by-the-door.md')).toMatchInlineSnapshot(`
			"---
			title: Gloves by the door
			factory: plant-north
			workshop: press-shop
			topic: [safety]
			outcome: 'Fewer cuts: 3 instead of 10.'
			results:
			  - measure: Cuts in a month
			    before: 10
			    after: 3
			---

			They hang **by the door**.
			"
		`);
		await expect(started.until(/Saved reports\/gloves-by-the-door\.md/)).resolves.toBeTruthy();
		expect(await runScript('check', '--content', content)).toMatchObject({ code: 0 });
		const { digest } = await loadDigest(content);
		expect([...(digest?.records.reports.keys() ?? [])]).toContain('gloves-by-the-door');
		expect(faults).toEqual([]);
	});

	test('with a mistake is told so at once, beside the form and in the terminal', async () => {
		const { page } = await openForm('reports/new');
		await write(page, 'title', 'A report without a factory');
		await field(page, 'topic').getByRole('checkbox', { name: 'Safety' }).click();
		await write(page, 'outcome', 'Good.');
		await save(page);
		await eventually(() => status(page)).toMatch(/^Saved in .*\. Found 1 error\./);
		const told = await page.locator('#digest-panel li.error').textContent();
		expect(told).toMatchInlineSnapshot(`
			"Error The factory is missing. Add a line: factory: the name of a file in “factories/” without its ending. Where no factory is named, write “group:” and below it “name: …”."
		`);
		expect(await page.getByRole('button', { name: 'Messages' }).getAttribute('aria-expanded')).toBe('true');
		await started.until(/error\[[a-z/-]+\]: The factory is missing/);
	});
});

describe.each(['hand-written', 'windows'])('a file written by hand (%s)', patience, (id) => {
	test('keeps every byte but those of the title that was changed', async () => {
		const before = await onDisk(`reports/${id}.md`);
		const { page } = await openForm(`reports/entries/${id}`);
		await write(page, 'title', 'A new title');
		await save(page);
		await eventually(() => status(page)).toContain(`Saved in reports/${id}.md`);
		expect(await onDisk(`reports/${id}.md`)).toBe(before.replace('The old title', 'A new title'));
	});
});

test('a text in another language holds what is translated and nothing else', patience, async () => {
	const { page } = await openForm('reports/entries/stepped');
	await page.getByRole('button', { name: /^Enable .*Chinese/ }).click();
	await write(page, 'title', '分步', 1);
	await write(page, 'outcome', '有效。', 1);
	await write(page, 'results.0.measure', '割伤', 1);
	await write(page, 'steps.0.text', '挂起来。', 1);
	await write(page, 'steps.1.text', '照看好。', 1);
	await save(page);
	await eventually(() => status(page)).toContain('Saved in reports/stepped.zh.md');
	expect(await onDisk('reports/stepped.zh.md')).toMatchInlineSnapshot(`
		"---
		title: 分步
		outcome: 有效。
		results:
		  - measure: 割伤
		steps:
		  - id: hang
		    text: 挂起来。
		  - id: look
		    text: 照看好。
		---
		"
	`);
	expect(await onDisk('reports/stepped.md')).toBe(stepped);
	expect(
		(await loadDigest(content)).messages.filter(
			({ file, severity }) => file.startsWith('reports/stepped') && severity !== 'hint',
		),
	).toEqual([]);
});

describe('an answer', patience, () => {
	const answer = async () => {
		const { page } = await openForm('adoptions/new');
		await choose(page, 'report', 'Stepped');
		await choose(page, 'factory', 'Sample Plant South');
		await choose(page, 'response', 'On trial');
		await save(page);
		return page;
	};

	test('lies below its report, under the name of the factory, and is not written over by a second one', async () => {
		const page = await answer();
		await eventually(() => status(page)).toMatch(/^Saved in adoptions\/stepped\/plant-south\.md/);
		const [, path = ''] = /(adoptions\/\S+\.md)/.exec((await status(page)) ?? '') ?? [];
		const written = await onDisk(path);
		expect(written).toMatch(/^---\nreport: stepped\nfactory: plant-south\nresponse: trial\n---\n$/);
		const again = await answer();
		await eventually(() => listed(again, 'error').textContent()).toContain('There is already a file');
		expect(await onDisk(path)).toBe(written);
	});
});

/** How many drafts the form has kept in the browser. */
const drafts = (page: Page) =>
	page.evaluate(async () => {
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
			});
			try {
				if (!db.objectStoreNames.contains('draft-backups')) continue;
				return await new Promise<number>((resolve) => {
					const request = db.transaction('draft-backups').objectStore('draft-backups').count();
					request.onsuccess = () => resolve(request.result);
				});
			} finally {
				// One that is left open keeps the form from opening it in another version.
				db.close();
			}
		}
		return 0;
	});

describe('what somebody else has changed meanwhile', patience, () => {
	const path = 'topics/safety.md';
	const begun = async (title = ', mine') => {
		await writeFile(join(content, path), '---\ntitle: Safety\nsynonyms: [accidents]\n---\n');
		const { page } = await openForm('topics/entries/safety');
		await eventually(() => field(page, 'title').locator('input').inputValue()).toBe('Safety');
		await field(page, 'title').locator('input').click();
		await page.keyboard.press('End');
		await page.keyboard.type(title);
		await eventually(() => drafts(page)).toBe(1);
		return page;
	};
	const theirs = async (from: string, to: string) =>
		writeFile(join(content, path), (await onDisk(path)).replace(from, to));
	const both = '---\ntitle: Safety, mine\nsynonyms: [accidents, theirs]\n---\n';

	test('stays where the form didn’t touch it, and the person is told', async () => {
		const page = await begun();
		await theirs('accidents', 'accidents, theirs');
		await eventually(() => listed(page, 'warning').textContent()).toContain(
			'Changed outside this form: topics/safety.md',
		);
		await save(page);
		await eventually(() => onDisk(path)).toBe(both);
		await eventually(() => page.locator('#digest-panel li.warning').allTextContents()).toContainEqual(
			expect.stringContaining(
				'Somebody else has changed this meanwhile, and it stays as they wrote it: Also called. Load the page again to see it.',
			),
		);
		// What the form shows is behind the file now, also for the next save.
		await eventually(async () => page.url()).not.toContain('/entries/');
		await page.evaluate(() => location.assign('#/collections/topics/entries/safety'));
		await write(page, 'title', 'Safety, once more');
		await save(page);
		await eventually(() => onDisk(path)).toBe(both.replace('mine', 'once more'));
	});

	test('stays where the draft is given back after the page was loaded again', async () => {
		const page = await begun();
		await theirs('accidents', 'accidents, theirs');
		await page.getByRole('button', { name: 'Load again' }).first().click();
		await page.getByRole('button', { name: 'Restore' }).click();
		await eventually(() => field(page, 'title').locator('input').inputValue()).toBe('Safety, mine');
		await save(page);
		await eventually(() => onDisk(path)).toBe(both);
	});

	test('is shown beside one’s own where both changed the same, and stays until the form is saved again', async () => {
		const page = await begun();
		await theirs('Safety', 'Safety, theirs');
		const refusal = () => listed(page, 'error').locator('span').textContent();
		const refused = async () => {
			await save(page);
			await eventually(refusal).toContain('Not written');
			expect(await refusal()).toMatchInlineSnapshot(`
				"Not written: somebody else has changed the same meanwhile.
				Term
				In the file now: Safety, theirs
				In the form: Safety, mine
				Put into the form what is to stand in the file, and save once more."
			`);
			expect(await status(page)).toBe('Not saved');
			expect(await onDisk(path)).toContain('title: Safety, theirs');
			const ok = page.getByRole('button', { name: 'OK', exact: true });
			await ok.click();
			await ok.waitFor({ state: 'hidden' });
		};
		await refused();
		await page.getByRole('button', { name: 'Load again' }).first().click();
		await page.getByRole('button', { name: 'Restore' }).click();
		await eventually(() => field(page, 'title').locator('input').inputValue()).toBe('Safety, mine');
		await refused();
		await write(page, 'title', 'Safety, of both');
		await save(page);
		await eventually(() => onDisk(path)).toContain('title: Safety, of both');
	});
});

test('a picture is laid beside the record, under a name that an address can have', patience, async () => {
	const { page } = await openForm('reports/entries/stepped');
	const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	for (const name of ['door-of-the-shop.png', 'door-of-the-shop-2.png']) {
		const [chooser] = await Promise.all([
			page.waitForEvent('filechooser'),
			page.getByRole('button', { name: 'Add a picture' }).click(),
		]);
		await chooser.setFiles({ name: 'Door of the Shop.PNG', mimeType: 'image/png', buffer: png });
		await page.locator('#digest-panel code', { hasText: `![What it shows](./${name})` }).waitFor();
		expect(await readFile(join(content, 'reports', name))).toEqual(png);
	}
});

test('without the key there is no form', async () => {
	const page = await (await browser.newContext()).newPage();
	await page.goto(new URL(address).origin);
	await eventually(() => listed(page, 'error').textContent()).toContain('Open the address that the terminal shows');
	expect(await page.getByRole('button', { name: 'Load again' }).count()).toBe(0);
	expect(await page.getByRole('button', { name: 'Create New Entry' }).count()).toBe(0);
});

test('nothing is left behind in the folder', async () => {
	const names = await readdir(content, { recursive: true });
	expect(names.filter((name) => /(?:^|\/)\./.test(name))).toEqual([]);
});
