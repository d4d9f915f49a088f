import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finderReports } from '../../src/core/derive/finderReports.ts';
import { findSuiting, type Suiting } from '../../src/core/derive/findSuiting.ts';
import { followUp } from '../../src/core/derive/followUp.ts';
import { verdictOrder } from '../../src/core/derive/fit.ts';
import { numbers } from '../../src/core/derive/numbers.ts';
import { answeredShare, unanswered } from '../../src/core/derive/unanswered.ts';
import { buildDigest } from '../../src/core/digest.ts';
import type { Digest, Factory, Report } from '../../src/core/model.ts';
import { createRoutes } from '../../src/core/routes.ts';
import { readContent } from '../../src/io/content/readContent.ts';
import { buildSite } from './buildSite.ts';
import { type OpenedSite, openSite } from './site.ts';

const content = fileURLToPath(new URL('../fixtures/plants', import.meta.url));
let built: Awaited<ReturnType<typeof buildSite>>;
let site: OpenedSite;
let usual: OpenedSite;
let digest: Digest;
beforeAll(async () => {
	const read = readContent(content);
	built = await buildSite('--content', content);
	[site, usual] = await Promise.all([openSite({ folder: built.folder }), openSite()]);
	const { files, assets } = await read;
	digest = buildDigest(files, { today: '2026-11-15', assets }).digest as Digest;
}, 300_000);
afterAll(async () => {
	await Promise.all([site.close(), usual.close()]);
	await built.remove();
});

const report = (id: string) => digest.records.reports.get(id as never) as Report;
const factory = (id: string) => digest.records.factories.get(id as never) as Factory;
/** Opens a page for one look, and makes sure that nothing goes wrong in it. A site is read in one and the same tab. */
async function look<T>(path: string, read: (page: Page) => Promise<T>, from = site): Promise<T> {
	const tab = tabs.get(from) ?? (await from.visit());
	tabs.set(from, tab);
	await tab.page.setViewportSize({ width: 1280, height: 800 });
	await tab.page.goto(from.url + path);
	const found = await read(tab.page);
	expect(tab.faults).toEqual([]);
	return found;
}
const tabs = new Map<OpenedSite, Awaited<ReturnType<OpenedSite['visit']>>>();
const textsOf = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));

describe('the finder', () => {
	/** What is shown, by the addresses of the reports, once there is an answer. */
	const shown = async (page: Page) => {
		await page.locator('digest-finder h3').first().waitFor();
		return page
			.locator('digest-finder .results > ol')
			.evaluateAll((lists) =>
				lists.map((list) =>
					[...list.querySelectorAll(':scope > li > a')].map((a) => new URL((a as HTMLAnchorElement).href).pathname),
				),
			);
	};

	test.each([
		['', 'mobilising people', '“Size: small”, which helps.'],
		['zh/', '发动 小厂', '“规模：小型”，有帮助。'],
	])('a small factory in no list finds the paper tendon factory (/%s)', async (prefix, problem, reason) => {
		await look(
			`${prefix}finder/`,
			async (page) => {
				await page.locator('select[name="size"]').selectOption('small');
				await page.locator('input[name="problem"]').fill(problem);
				const entry = page.locator('digest-finder li', { hasText: reason }).first();
				await entry.waitFor();
				const link = entry.locator('a').first();
				expect(await link.getAttribute('href')).toBe(`/${prefix}reports/mobilising-in-a-small-factory/`);
				expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ size: 'small', problem });
				expect(await page.locator('.masthead a[hreflang]').getAttribute('href')).toContain(new URL(page.url()).search);
				const before = await shown(page);
				await page.reload();
				expect(await shown(page)).toEqual(before);
				expect(await page.locator('select[name="size"]').inputValue()).toBe('small');
				expect(await page.locator('input[name="problem"]').inputValue()).toBe(problem);
			},
			usual,
		);
	});

	test.each([
		['', 'size=small&industry=castings&headcount=90&problem=scrap+of+castings'],
		['', 'automation=manual'],
		['', ''],
		['zh/', 'size=large&shifts=3&problem=换型'],
	])('the answer is that of core (/%s?%s)', async (prefix, query) => {
		const lang = prefix ? 'zh' : 'en';
		const { problem = '', ...given } = Object.fromEntries(new URLSearchParams(query));
		const profile = Object.fromEntries(
			Object.entries(given).map(([id, value]) => [id, ['headcount', 'shifts'].includes(id) ? Number(value) : value]),
		);
		const found = findSuiting(finderReports(digest, createRoutes('/', ['en', 'zh']), lang), profile, problem);
		const speaks = ({ words, fit }: Suiting) => words.length > 0 && fit.verdict !== 'blocked';
		const rest = found.filter((suiting) => !speaks(suiting));
		const expected = [found.filter(speaks), ...verdictOrder.map((v) => rest.filter(({ fit }) => fit.verdict === v))]
			.map((group) => group.slice(0, 20))
			.filter((group) => group.length > 0)
			.map((group) => group.map(({ report }) => report.url));
		await look(`${prefix}finder/?${query}`, async (page) => expect(await shown(page)).toEqual(expected));
	});

	test('without JavaScript it says so, and shows no form that does nothing', async () => {
		const { page } = await site.visit('finder/', { javaScriptEnabled: false });
		expect(await page.locator('noscript p').isVisible()).toBe(true);
		expect(await page.locator('main form').isVisible()).toBe(false);
		await page.context().close();
	});
});

describe('the page of a report', () => {
	test('origin and adopters side by side, another unit in a table of its own', async () => {
		await look('reports/changeover-film/', async (page) => {
			const captions = await textsOf(page, 'table caption[id^="measure-"]');
			const ofTime = captions.filter((caption) => caption.startsWith('Changeover time'));
			expect(ofTime.map((caption) => /, (min|h)\b/.exec(caption)?.[1])).toEqual(['min', 'h']);
			const tables = page.locator('table:has(caption[id^="measure-"])');
			const rows = (n: number) => tables.nth(n).locator('tbody tr');
			expect(await rows(0).first().textContent()).toMatch(/190\s*62/);
			const [, , ...hours] = await rows(captions.indexOf(ofTime[1] as string))
				.first()
				.locator('th, td')
				.allTextContents();
			expect(hours.join(' ')).toContain('2.8');
			expect(await rows(0).filter({ hasText: '2.8' }).count()).toBe(0);
		});
	});

	test('the answered share is that of the records', async () => {
		const { suited, answered } = answeredShare(digest, report('changeover-film'));
		await look('reports/changeover-film/', async (page) => {
			expect(await page.locator('p.share').textContent()).toContain(`Answered by ${answered} of the ${suited} plants`);
		});
	});

	test('the family as a picture, with a list that says the same', async () => {
		await look('reports/kit-carts/', async (page) => {
			const section = page.locator('section:has(svg[role="group"])').first();
			const hrefs = (selector: string) =>
				section.locator(selector).evaluateAll((links) => links.map((a) => a.getAttribute('href')).sort());
			const picture = await hrefs('svg a');
			expect(picture.length).toBeGreaterThan(15);
			expect(await hrefs('details li > a')).toEqual(picture);
			expect(await section.locator('svg g.current').count()).toBe(1);
			for (const id of ['changeover-film', 'winding-trolley']) expect(picture).toContain(`/reports/${id}/`);
		});
	});

	test.each([
		['', 'After locking try to start the machine.'],
		['zh/', '试'],
	])('an essential step that was dropped is a warning (/%s)', async (prefix, step) => {
		await look(`${prefix}reports/lockout-boxes/`, async (page) => {
			const warnings = await textsOf(page, 'p.warning');
			expect(warnings).toHaveLength(1);
			expect(warnings[0]).toContain(step);
		});
	});

	test('a report that no longer stands says so at its top', async () => {
		await look('reports/paint-thickness/', async (page) => {
			expect(await page.locator('header p.status a, p.status a').first().getAttribute('href')).toBe(
				'/reports/paint-recipe-card/',
			);
		});
	});
});

describe('the page of a factory', () => {
	test.each([
		['', /waiting (?:at least )?([\d,]+) days?/],
		['zh/', /已等(?:至少)? ([\d,]+) 天/],
	])('what suits it in groups, and what waits for its answer, with the days (/%s)', async (prefix, days) => {
		const expected = unanswered(digest, factory('forest'));
		await look(`${prefix}factories/forest/`, async (page) => {
			const items = page.locator('section:has(#\\~waiting) ol > li');
			const shown = await items.evaluateAll((all) => all.map((item) => item.querySelector('a')?.getAttribute('href')));
			const dated = expected.waiting.filter((w) => w.age);
			expect(shown).toEqual(dated.map(({ report }) => `/${prefix}reports/${report.id}/`));
			const counted = (await items.allTextContents()).map((text) => Number(days.exec(text)?.[1]?.replace(',', '')));
			expect(counted).toEqual(dated.map((w) => w.age?.days));
			expect(await page.locator('section:has(#\\~ours) ul.reasons li').count()).toBeGreaterThan(5);
		});
	});
});

test('who learned from whom, as a picture and as a table', async () => {
	await look('network/', async (page) => {
		const bands = await textsOf(page, 'svg path title');
		const rows = await page
			.locator('main table tbody tr')
			.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim())));
		expect(rows.map(([from, to, count]) => `${from} → ${to}: ${count}`)).toEqual(bands);
		expect(rows.length).toBeGreaterThan(20);
	});
});

test('who has answered a report sees that it was withdrawn, and a number what became of earlier records', async () => {
	await look('factories/hill/', async (page) => {
		const entry = page.locator('.entry', { has: page.locator('a[href^="/reports/dust-hood/"]') });
		expect(await entry.locator('.label strong').allTextContents()).toEqual(['Withdrawn']);
	});
	await look('issues/2026-q2/', async (page) => {
		const refuted = page.locator('section:has(#\\~refuted) .entry');
		expect(await refuted.locator('.label strong').allTextContents()).toEqual(['Withdrawn']);
		expect(await refuted.locator('time').getAttribute('datetime')).toBe('2026-06-08');
		expect(await page.locator('section:has(#\\~verified) time').first().getAttribute('datetime')).toBe('2026-06-15');
	});
});

test('each figure with its definition and its records', async () => {
	const { curve, undated, answers, firstAdoption, refusals, inUse } = numbers(digest);
	const months = digest.settings.followUpMonths ?? [];
	const overdue = [...digest.records.adoptions.values()].filter((a) => followUp(a, months, digest.asOf).next?.overdue);
	const expected = [
		curve.length + undated.length,
		answers.answered,
		firstAdoption.days.length,
		refusals.flatMap(({ adoptions }) => adoptions).length,
		Object.values(inUse).flat().length,
		overdue.length,
	];
	await look('numbers/', async (page) => {
		const sections = page.locator('.figures > section');
		expect(await sections.count()).toBe(expected.length);
		for (const [index, count] of expected.entries()) {
			const section = sections.nth(index);
			expect((await section.locator('p.definition').textContent())?.length).toBeGreaterThan(20);
			expect(await section.locator('details li a').count()).toBe(Math.min(200, count));
		}
		expect(await page.locator('p.figure').first().textContent()).toBe(`${answers.answered} of ${answers.suited}`);
		expect(await page.locator('p.figure').nth(1).textContent()).toContain(`${firstAdoption.median} days in the middle`);
	});
});

test('the needs board shows what nobody has written about', async () => {
	await look('needs/', async (page) => {
		const gaps = page.locator('section:has(#\\~gaps)');
		expect(await gaps.locator('li a').evaluateAll((links) => links.map((a) => a.getAttribute('href')))).toEqual([
			'/topics/noise/',
		]);
		const open = [...digest.records.needs.values()].filter(({ data }) => data.status === 'open');
		expect(await page.locator('section:has(#\\~open) li').count()).toBe(open.length);
	});
});

test.each([
	['noise-at-fettling', 1],
	['scrap-at-hill', 0],
])('reports are proposed for a need while it is open: %s', async (need, sections) => {
	await look(`needs/${need}/`, async (page) => {
		expect(await page.locator('section:has(#\\~candidates)').count()).toBe(sections);
	});
});

test.each([
	['coast', 3, 4],
	['plain', 0, 2],
])('how far the key point of the area %s has led the surface', async (area, reached, surface) => {
	await look(`areas/${area}/`, async (page) => {
		const section = page.locator('section:has(#\\~coverage)');
		const summary = (await section.locator('p.summary').textContent()) ?? '';
		if (reached > 0) expect(summary.match(/\d+/g)?.map(Number)).toEqual([reached, surface]);
		const shares = await section
			.locator('li')
			.filter({ has: page.locator('meter') })
			.locator('.label')
			.first()
			.textContent();
		expect(shares?.trim()).toMatch(new RegExp(`^\\d+ / ${surface}$`));
	});
});

describe.each([
	['English', ''],
	['Chinese', 'zh/'],
])('for everybody, in %s', (_, prefix) => {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
	test.each([
		'reports/changeover-film/',
		'reports/lockout-boxes/',
		'factories/forest/',
		'finder/?size=small&problem=scrap',
		'network/',
		'numbers/',
		'needs/',
		'areas/coast/',
	])('%s', async (path) => {
		await look(prefix + path, async (page) => {
			if (path.startsWith('finder')) await page.locator('digest-finder h3').first().waitFor();
			await page.setViewportSize({ width: 360, height: 800 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			await page.evaluate(axe.source);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const runOnly: string[] = colorScheme === 'light' ? tags : ['color-contrast', 'link-in-text-block'];
				const found = await page.evaluate(
					async ({ values, type }) => {
						const { axe } = window as unknown as { axe: typeof import('axe-core') };
						const { violations } = await axe.run({ runOnly: { type, values }, resultTypes: ['violations'] });
						return violations.flatMap(({ id, nodes }) =>
							nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
						);
					},
					{ values: runOnly, type: colorScheme === 'light' ? ('tag' as const) : ('rule' as const) },
				);
				expect(found).toEqual([]);
			}
		});
	});
});
