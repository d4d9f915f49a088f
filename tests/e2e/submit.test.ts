import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDigest } from '../../src/io/content/loadDigest.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { type OpenedSite, openSite } from './site.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

let site: OpenedSite;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** The checker has to be loaded first, and it is large. */
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 10_000 });

/** A form, opened by a visitor without a past. */
async function open(path: string, locale = 'en-GB'): Promise<{ page: Page; faults: string[] }> {
	const { page, faults } = await site.visit(path, { locale, acceptDownloads: true });
	return { page, faults };
}

/** What stands in the file that the button gives. */
async function taken(page: Page, button: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click(),
	]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** What the checker says of a file among the records of the default bulletin. */
async function checked(path: string, text: string): Promise<string[]> {
	await using folder = await temporaryFolder();
	await cp(content, folder.path, { recursive: true });
	await mkdir(dirname(join(folder.path, path)), { recursive: true });
	await writeFile(join(folder.path, path), text);
	const { messages, digest } = await loadDigest(folder.path);
	expect(digest).toBeDefined();
	return messages.filter(({ severity }) => severity !== 'hint').map(({ file, text }) => `${file}: ${text.en}`);
}

const row = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

/** What can be read in a place of the page. */
const shown = async (place: Locator) => (await place.allInnerTexts()).join('\n');

/** What is said beside a field, as soon as it is said. */
async function said(page: Page, id: string): Promise<string> {
	const place = page.locator(`#${id}-said`);
	await place.locator('p:not(:empty)').first().waitFor();
	return shown(place);
}

describe('a report', () => {
	test('in English: what is filled in is a file that the checker takes as it is', async () => {
		const { page, faults } = await open('submit/');
		await page.getByLabel('Title').first().fill('Guard rails: two of them on the lathe');
		await page.getByLabel(/^Factory/).fill('Wah Shing Electric Appliance Factory');
		await page.getByLabel('Workshop').fill('First workshop');
		await page.getByLabel('Topics, 1').fill('Mutual help among workers');
		await page.getByLabel(/^Outcome/).fill('No hand was hurt in a year.');
		await page.getByLabel('Date', { exact: true }).fill('1957-05');
		await page.getByLabel('The experience in your own words').fill('First paragraph.\n\n- a point\n- another\n');
		const figures = row(page, 'Figures, 1');
		await figures.getByLabel(/^What was measured/).fill('Injuries');
		await figures.getByLabel('Before').fill('4');
		await figures.getByLabel('After').fill('0.5');
		await figures.getByLabel('Better').selectOption('down');
		const condition = row(page, 'Whom it suits, 1');
		await condition.getByLabel(/^How it counts/).selectOption('required');
		await condition.getByLabel(/^Attribute/).selectOption('size');
		await condition.getByLabel('Is', { exact: true }).fill('small');
		await condition.getByLabel('Why').fill('A large one has them already.');
		const { name, text } = await taken(page, 'Download the file');
		expect(name).toBe('guard-rails-two-of-them-on-the-lathe.md');
		expect(text).toMatchInlineSnapshot(`
			"---
			title: 'Guard rails: two of them on the lathe'
			factory: wah-shing
			workshop: first
			topic: [mutual-help]
			outcome: No hand was hurt in a year.
			date: 1957-05
			results:
			  - measure: Injuries
			    before: 4
			    after: 0.5
			    better: down
			conditions:
			  - need: required
			    attribute: size
			    is: small
			    why: A large one has them already.
			---

			First paragraph.

			- a point
			- another
			"
		`);
		expect(await checked(`reports/${name}`, text)).toEqual([]);
		expect(await shown(page.getByRole('status').last())).toContain(name);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('in Chinese: names of the page’s language become ids, and the file says its language', async () => {
		const { page, faults } = await open('zh/submit/', 'zh-CN');
		await page.getByLabel('标题').first().fill('夜班每小时抄表一次');
		await page.getByLabel(/^工厂/).fill('华生电器厂');
		await page.getByLabel('车间').fill('第一车间');
		await page.getByLabel('主题（1）').fill('工人互助');
		await page.getByRole('button', { name: '给“主题”加一行' }).click();
		await page.getByLabel('主题（2）').fill('质量');
		await page.getByLabel(/^成效/).fill('一年没有停过机：“好用”。');
		await page.getByLabel('日期', { exact: true }).fill('1957');
		const figures = row(page, '成果数字（1）');
		await figures.getByLabel(/^指标/).fill('停机');
		await figures.getByLabel('之前').fill('12');
		const condition = row(page, '适用条件（1）');
		await condition.getByLabel(/^要求/).selectOption('helpful');
		await condition.getByLabel(/^属性/).selectOption('size');
		await page.getByRole('button', { name: '给“是其中之一”加一行' }).click();
		await condition.getByLabel('是其中之一（1）').fill('小型');
		await condition.getByLabel('是其中之一（2）').fill('大型');
		const { name, text } = await taken(page, '下载文件');
		expect(name).toBe('wah-shing-1957.md');
		expect(text).toMatchInlineSnapshot(`
			"---
			title: 夜班每小时抄表一次
			lang: zh
			factory: wah-shing
			workshop: first
			topic: [mutual-help, quality]
			outcome: 一年没有停过机：“好用”。
			date: '1957'
			results:
			  - measure: 停机
			    before: 12
			conditions:
			  - need: helpful
			    attribute: size
			    in: [small, large]
			---
			"
		`);
		expect(await checked(`reports/${name}`, text)).toEqual([]);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('by keyboard alone', async () => {
		const { page } = await open('submit/');
		const at = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
		const tabTo = async (where: string) => {
			for (let n = 0; n < 80 && (await at()) !== where; n++) await page.keyboard.press('Tab');
			expect(await at()).toBe(where);
		};
		await tabTo('field-title');
		await page.keyboard.type('Rounds at night');
		await tabTo('field-factory');
		await page.keyboard.type('wah-shing');
		await tabTo('field-topic-0');
		await page.keyboard.type('quality');
		await tabTo('Add a line to “Topics”');
		await page.keyboard.press('Enter');
		expect(await at()).toBe('field-topic-1');
		await page.keyboard.type('waste');
		await page.keyboard.press('Tab');
		// What a person takes away leaves the focus beside it.
		await page.keyboard.press('Enter');
		expect(await at()).toBe('Remove');
		await tabTo('field-outcome');
		await page.keyboard.type('Nobody waits.');
		await tabTo('Add a line to “Figures”');
		await page.keyboard.press('Enter');
		expect(await at()).toBe('field-results-1-measure');
		await tabTo('Download the file');
		const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
		const text = await readFile(await download.path(), 'utf8');
		expect(text).toBe(
			'---\ntitle: Rounds at night\nfactory: wah-shing\ntopic: [quality]\noutcome: Nobody waits.\n---\n',
		);
		expect(await checked('reports/rounds-at-night.md', text)).toEqual([]);
		await page.context().close();
	});
});

describe('what the checker says', () => {
	test('stands beside the field that a person has left, in the checker’s own words', async () => {
		const { page } = await open('submit/');
		await page.getByLabel('Date', { exact: true }).fill('2026-02-30');
		// Nothing is said while somebody still writes.
		expect(await shown(page.locator('#field-date-said'))).toBe('');
		await page.getByLabel(/^Factory/).fill('wah-sing');
		const figures = row(page, 'Figures, 1');
		await figures.getByLabel('Before').fill('4,5');
		await page.getByLabel('The experience in your own words').fill('<script>alert(1)</script>');
		await page.getByLabel(/^Outcome/).focus();
		expect(await said(page, 'field-date')).toMatchInlineSnapshot(`
			"There is no day 2026-02-30: that month has 28 days.
			Correct the day, or write the month alone: 2026-02"
		`);
		expect(await said(page, 'field-factory')).toMatchInlineSnapshot(`
			"There is no factory “wah-sing”.
			Did you mean “wah-shing”?"
		`);
		expect(await said(page, 'field-results-0-before')).toMatchInlineSnapshot(`
			"“Before” must be a number.
			Write a point, not a comma: 4.5"
		`);
		expect(await said(page, 'field-body')).toMatchInlineSnapshot(`
			"“<script>” is HTML, which is not shown.
			Write it in Markdown: **bold**, [a link](address), lists with “- ”. For the sign “<” itself write \\<"
		`);
		expect(await page.getByLabel('Date', { exact: true }).getAttribute('aria-invalid')).toBe('true');
		expect(await shown(page.locator('#field-title-said'))).toBe('');
		// Mended, it is gone.
		await page.getByLabel('Date', { exact: true }).fill('1957-02-28');
		await eventually(() => shown(page.locator('#field-date-said'))).toBe('');
		expect(await page.getByLabel('Date', { exact: true }).getAttribute('aria-invalid')).toBe(null);
		await page.context().close();
	});

	test('is summed up before the file is taken, and keeps nobody from taking it', async () => {
		const { page } = await open('zh/submit/', 'zh-CN');
		await page.getByLabel('标题').first().fill('Half a report');
		await page.getByRole('button', { name: '下载文件' }).click();
		const summary = page.locator('[data-part="summary"]');
		await summary.getByRole('heading', { level: 3 }).first().waitFor();
		expect(await shown(summary)).toMatchInlineSnapshot(`
			"检查发现 3 处
			主题：缺少字段“主题”。
			成效：缺少字段“成效”。
			工厂：没有写明工厂。请从列表中选择工厂。如果是没有列名的若干单位，请填写下面的“若干单位（未列名）”。

			可以在这里改好，也可以就这样取走文件；收到的人也会看到这些提示。

			仍要下载"
		`);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('summary');
		await summary.getByRole('link', { name: '成效' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-outcome');
		// What is said of a list is heard at its first line.
		await summary.getByRole('link', { name: '主题' }).click();
		const described = await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby')?.split(' '));
		expect(described).toContain('field-topic-said');
		expect(await shown(page.locator('#field-topic-said'))).toContain('缺少字段“主题”。');
		const { name, text } = await taken(page, '仍要下载');
		expect(name).toBe('half-a-report.md');
		expect(text).toBe('---\ntitle: Half a report\nlang: zh\n---\n');
		await page.context().close();
	});

	test('a name that is in use is told, and none is proposed', async () => {
		const { page } = await open('submit/');
		await page.getByLabel('Title').first().fill('Brother contracts');
		await eventually(() => page.getByLabel('Name of the file').inputValue()).toBe('brother-contracts-2');
		await page.getByLabel('Name of the file').fill('brother-contracts');
		expect(await said(page, 'file-name')).toBe('There is a file of this name already; please choose another.');
		await page.getByLabel('Name of the file').fill('Brother');
		await page.getByLabel('Title').first().focus();
		await eventually(() => shown(page.locator('#file-name-said'))).toContain('Rename it to “reports/brother.md”.');
		await page.context().close();
	});
});

describe('an answer', () => {
	test('begins on the page of the report, with its steps', async () => {
		const { page, faults } = await open('reports/daily-rounds/');
		await page.getByRole('link', { name: 'Answer this report' }).click();
		await eventually(() => page.locator('#field-report').inputValue()).toBe('Daily rounds of the workshops');
		await eventually(() => page.locator('[data-step]').allInnerTexts()).toEqual([
			'The director and the office staff go to the workshops every day at a fixed time.',
			'They look at production there.',
		]);
		const inChinese = page.getByRole('banner').getByRole('link', { name: '中文' });
		expect(await inChinese.getAttribute('href')).toMatch(/\/zh\/submit\/answer\/\?report=daily-rounds$/);
		await page.getByLabel(/^Factory/).fill('Wah Shing Electric Appliance Factory');
		expect(await page.getByLabel('Kind of reason').isVisible()).toBe(false);
		await page.getByLabel(/^Answer/).selectOption('declined');
		await page.getByLabel(/^Kind of reason/).selectOption('people');
		await page.getByLabel('In a sentence').fill('There is nobody to spare.');
		await row(page, 'What became of the steps, 2')
			.getByLabel(/^What became of it/)
			.selectOption('kept');
		const { name, text } = await taken(page, 'Download the file');
		expect(name).toBe('wah-shing.md');
		expect(text).toMatchInlineSnapshot(`
			"---
			report: daily-rounds
			factory: wah-shing
			response: declined
			reason:
			  code: people
			  text: There is nobody to spare.
			steps:
			  - step: inspect
			    how: kept
			---
			"
		`);
		expect(await shown(page.locator('[data-part="folder"]'))).toBe('content/adoptions/daily-rounds/');
		expect(await checked('adoptions/daily-rounds/wah-shing.md', text)).toEqual([]);
		expect(faults).toEqual([]);
		await page.context().close();
	});
});

test('a need, from what was looked for in vain', async () => {
	const { page, faults } = await open('submit/need/?title=Broken%20yarn%20%3Cb%3E');
	expect(await page.getByLabel(/^Problem/).inputValue()).toBe('Broken yarn <b>');
	await page.getByLabel(/^Problem/).fill('Broken yarn');
	await page.getByLabel(/^Factory/).fill('first-cotton');
	await page.getByLabel('Topics, 1').fill('quality');
	const { name, text } = await taken(page, 'Download the file');
	expect(text).toBe('---\ntitle: Broken yarn\nfactory: first-cotton\ntopic: [quality]\n---\n');
	expect(await checked(`needs/${name}`, text)).toEqual([]);
	expect(faults).toEqual([]);
	await page.context().close();
});

describe('nothing is lost', () => {
	test('what was written is there again, rows and all, until it is cleared', async () => {
		const { page } = await open('submit/');
		await page.getByLabel('Title').first().fill('A long title');
		await page.getByRole('button', { name: 'Add a line to “Figures”' }).click();
		await row(page, 'Figures, 2')
			.getByLabel(/^What was measured/)
			.fill('Scrap');
		await page.getByText('More, where you know it').click();
		await row(page, 'Steps, 1').getByLabel('Essential').check();
		// Also by who closes the page at once.
		expect(await page.evaluate(() => Object.values(localStorage).join())).toContain('essential');
		await page.reload();
		expect(await page.getByText('What you had written is back.').isVisible()).toBe(true);
		expect(await page.getByLabel('Title').first().inputValue()).toBe('A long title');
		expect(
			await row(page, 'Figures, 2')
				.getByLabel(/^What was measured/)
				.inputValue(),
		).toBe('Scrap');
		expect(await row(page, 'Steps, 1').getByLabel('Essential').isChecked()).toBe(true);
		page.once('dialog', (dialog) => void dialog.accept());
		await page.getByRole('button', { name: 'Clear the form' }).click();
		expect(await page.getByLabel('Title').first().inputValue()).toBe('');
		expect(await row(page, 'Figures, 2').count()).toBe(0);
		await eventually(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		await page.context().close();
	});

	test('without the bulletin the file is made unchecked, and it says so', async () => {
		const { page } = await open('submit/');
		await page.route('**/known/*.json', (route) => route.abort());
		await page.getByLabel('Title').first().fill('Alone');
		const { text } = await taken(page, 'Download the file');
		expect(text).toBe('---\ntitle: Alone\n---\n');
		expect(await shown(page.getByRole('status').last())).toContain('is not checked');
		await page.context().close();
	});
});

describe('without a script', () => {
	test('the form can be read and printed, and an example shows how the file looks', async () => {
		const { page } = await site.visit('submit/', { javaScriptEnabled: false });
		expect(await shown(page.locator('noscript'))).toContain('needs JavaScript');
		expect(await page.getByLabel('Title').first().isVisible()).toBe(true);
		expect(await page.getByRole('button').count()).toBe(0);
		const example = (await page.locator('[data-part="preview"]').textContent()) ?? '';
		expect(await checked('reports/example.md', example)).toEqual([]);
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByText('Fill in what you know').isVisible()).toBe(true);
		expect(await page.locator('.choices', { hasText: 'Practice' }).isVisible()).toBe(true);
		expect(await page.locator('.send').isVisible()).toBe(false);
		await page.context().close();
	});
});

test.each([360, 1440])('at %i px no form is wider than the screen', async (width) => {
	const { page } = await open('submit/answer/?report=daily-rounds');
	await page.setViewportSize({ width, height: 900 });
	await page.getByText('More, where you know it').click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	await page.context().close();
});
