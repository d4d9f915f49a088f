import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ids, searchPage, total } from './searchPage.ts';
import { type OpenedSite, openSite } from './site.ts';

let site: OpenedSite;
let page: Page;
let search: ReturnType<typeof searchPage>;
let faults: string[];

beforeAll(async () => {
	site = await openSite();
	({ page, faults } = await site.visit('search/'));
	search = searchPage(page, site.url);
});
afterAll(async () => {
	expect(faults).toEqual([]);
	await site.close();
});

const address = (lang: string, query: Record<string, string>) =>
	`${lang === 'en' ? '' : `${lang}/`}search/?${new URLSearchParams(query)}`;

describe('a query finds its report first', () => {
	test.each([
		['en', 'brother contracts', 'brother-contracts'],
		['en', 'defects', 'experience-against-the-key-defect'],
		['en', 'iron filings', 'iron-filings'],
		['en', 'daily rounds', 'daily-rounds'],
		['en', 'key point in each area', 'dividing-into-areas'],
		['en', 'half a day', 'half-a-day-in-the-workshop'],
		['en', 'expose waste', 'exposing-waste'],
		['en', 'right medicine', 'right-medicine'],
		['en', 'foreign students', 'study-groups-and-foreign-students'],
		['en', 'weekly activity', 'weekly-activity-day'],
		['en', 'ｐｒｏｐａｇａｎｄａ', 'propaganda-and-mobilisation'],
		['en', 'collectively leading', 'collective-leadership'],
		['zh', '兄弟合同', 'brother-contracts'],
		['zh', '次品', 'experience-against-the-key-defect'],
		['zh', '铁屑', 'iron-filings'],
		['zh', '巡视车间', 'daily-rounds'],
		['zh', '分片', 'dividing-into-areas'],
		['zh', '劳动半天', 'half-a-day-in-the-workshop'],
		['zh', '揭发浪费', 'exposing-waste'],
		['zh', '对症下药', 'right-medicine'],
		['zh', '留学生', 'study-groups-and-foreign-students'],
		['zh', '以点带面', 'point-leads-surface'],
		['zh', '一环扣一环', 'one-link-after-another'],
		['zh', '鉴定经验', 'appraising-together'],
	])('%s: %s', async (lang, q, id) => {
		const { groups } = await search.ask(address(lang, { q }));
		expect(ids(Object.values(groups)[0])[0]).toBe(id);
	});

	test.each([
		['en', 'Wah Shing', 'brother-contracts'],
		['en', 'Dongwu', 'daily-rounds'],
		['zh', '华生电器', 'brother-contracts'],
		['zh', '东吴', 'daily-rounds'],
	])('also by who took it over: %s: %s', async (lang, q, id) => {
		const { groups } = await search.ask(address(lang, { q }));
		expect(ids(groups['exact'])).toContain(id);
	});
});

describe('how well a report matches', () => {
	test('the exact phrase first, then the words apart, under a heading of their own', async () => {
		const { groups } = await search.ask(address('en', { q: 'point leads' }));
		expect(Object.keys(groups).slice(0, 2)).toEqual(['exact', 'loose']);
		expect(ids(groups['exact'])).toContain('point-leads-surface');
		expect(ids(groups['loose'])).toContain('dividing-into-areas');
		expect(ids(groups['loose']).filter((id) => ids(groups['exact']).includes(id))).toEqual([]);
		expect(await page.getByRole('heading', { name: /^Loose matches/ }).isVisible()).toBe(true);
	});

	test.each([
		['en', '"point leads"'],
		['en', '“point leads”'],
		['zh', '“兄弟合同”'],
		['zh', '「以点带面」'],
	])('words between quotation marks are found only as they are: %s: %s', async (lang, q) => {
		const { groups } = await search.ask(address(lang, { q }));
		expect(groups['exact']?.length).toBeGreaterThan(0);
		expect(groups).not.toHaveProperty('loose');
		expect(groups).not.toHaveProperty('some');
	});

	test.each([
		['每周下车间劳动半天', 'half-a-day-in-the-workshop'],
		['前纺车间党支部的工作', undefined],
		['到处跑，不等于深入', undefined],
		['蹲了点，丢了面', undefined],
		['间劳动半', 'half-a-day-in-the-workshop'],
	])('Chinese is found as it stands, however a word is cut: %s', async (phrase, id) => {
		const quoted = await search.ask(address('zh', { q: `“${phrase}”` }));
		expect(ids(quoted.groups['exact']).length).toBeGreaterThan(0);
		if (id) expect(ids(quoted.groups['exact'])).toContain(id);
		expect(await page.locator('[data-part="hits"] .note').count()).toBe(0);
		const plain = await search.ask(address('zh', { q: phrase }));
		expect(plain.groups['exact']).toEqual(quoted.groups['exact']);
		expect(plain.groups).not.toHaveProperty('title');
	});

	test.each([
		['zh', '机灵设备', []],
		['en', 'ABC方法', []],
		// One of the words stands in a report, and the other nowhere.
		['zh', '机械设备', ['some']],
		['zh', 'ABC方法', ['some']],
	])('a word that no report has is in no hit with all the words: %s: %s', async (lang, q, matches) => {
		const { groups } = await search.ask(address(lang, { q }));
		expect(Object.keys(groups).filter((match) => ['exact', 'loose', 'some'].includes(match))).toEqual(matches);
	});

	test.each([
		['en', 'workshop "brother contracts"', '"brother contracts"'],
		['zh', '车间“兄弟合同”', '“兄弟合同”'],
	])('words between quotation marks beside others are in every hit: %s: %s', async (lang, q, phrase) => {
		const hitsOf = async (q: string) => {
			const { groups } = await search.ask(address(lang, { q }));
			return (['exact', 'loose', 'some'] as const).flatMap((match) => ids(groups[match]));
		};
		const have = await hitsOf(phrase);
		const found = await hitsOf(q);
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter((id) => !have.includes(id))).toEqual([]);
		expect((await hitsOf(q.replace(/["“”]/g, ' '))).length).toBeGreaterThan(have.length);
	});

	test('where few reports have all the words, those with some of them follow', async () => {
		const { groups } = await search.ask(address('en', { q: 'filings rounds' }));
		// Beside the hits there is a way to the other language.
		const { title, zh, ...hits } = groups;
		const all = ids(Object.values(hits).flat());
		expect(all).toEqual(expect.arrayContaining(['iron-filings', 'daily-rounds']));
		expect(new Set(all).size).toBe(all.length);
		expect(Object.keys(hits).at(-1)).toBe('some');
	});

	test.each([
		['en', 'brothr contracts', 'reports/brother-contracts/'],
		['en', 'wah shng', 'factories/wah-shing/'],
		['en', 'mobilsing', 'reports/exposing-waste/'],
		['en', 'leadrship', 'topics/leadership/'],
		['zh', '兄第合同', 'zh/reports/brother-contracts/'],
		['zh', '以点代面', 'zh/reports/point-leads-surface/'],
	])('a typing error leads to titles that may have been meant: %s: %s', async (lang, q, meant) => {
		const { groups } = await search.ask(address(lang, { q }));
		expect(groups['title']).toContain(meant);
	});

	test('the titles are fetched only when they are needed', async () => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await search.open(address('en', { q: 'brother contracts' }));
		expect(fetched.filter((url) => url.includes('titles.json'))).toEqual([]);
		await search.ask(address('en', { q: 'brothr contracts' }));
		expect(fetched.filter((url) => url.includes('titles.json'))).toHaveLength(1);
	});

	test('what is found is marked, in the title and in the text', async () => {
		await search.ask(address('zh', { q: '兄弟合同' }));
		expect(await page.locator('[data-part="title"] mark').first().textContent()).toBe('兄弟合同');
		expect(await page.locator('[data-part="text"] mark').first().textContent()).toBe('兄弟合同');
	});

	test('a hit leads to the part of the page where it was found', async () => {
		await search.ask(address('en', { q: 'Dongwu' }));
		const way = page.locator('[data-part="section"] a').first();
		const anchor = decodeURIComponent(new URL((await way.getAttribute('href')) ?? '', site.url).hash.slice(1));
		await way.click();
		await page.waitForURL(/reports\//);
		expect(await page.evaluate((id) => document.getElementById(id) !== null, anchor)).toBe(true);
	});

	test('the hits of the other language follow, with their count', async () => {
		const fromEnglish = await search.ask(address('en', { q: '三十多对' }));
		expect(fromEnglish.groups['zh']).toContain('zh/reports/brother-contracts/');
		expect(fromEnglish.status).toContain(`${fromEnglish.groups['zh']?.length} in Chinese`);
		expect(await page.locator('[data-elsewhere="zh"] li').first().getAttribute('lang')).toBe('zh');

		const fromChinese = await search.ask(address('zh', { q: 'brother contracts' }));
		expect(fromChinese.groups['en']?.[0]).toBe('reports/brother-contracts/');
	});

	test('nothing found: kind words, and the way to the needs', async () => {
		const { status, groups } = await search.ask(address('en', { q: 'xylophone' }));
		expect(status).toBe('No report found');
		expect(groups).toEqual({ nothing: [] });
		await page.getByRole('link', { name: 'Needs that others have put down' }).click();
		await page.waitForURL(`${site.url}needs/`);
	});

	test('a phrase in quotation marks that stands nowhere: so it is said, above what is near', async () => {
		for (const [lang, q, said] of [
			['en', '"rounds daily"', 'In no report in English in exactly these words: rounds daily.'],
			['zh', '“车间巡视”', '没有一篇用中文写的经验有完全相同的词句：车间巡视。'],
		] as const) {
			await search.ask(address(lang, { q }));
			expect(await page.locator('[data-part="hits"] > :first-child').textContent()).toBe(said);
			await search.ask(address(lang, { q: q.slice(1, -1) }));
			expect(await page.getByText(said).count()).toBe(0);
		}
	});

	test('text of a query is never read as HTML', async () => {
		await search.ask(address('en', { q: '<img src=x onerror=alert(1)>' }));
		expect(await page.locator('[data-part="hits"] img').count()).toBe(0);
	});
});

describe('facets', () => {
	/** What is found with one value alone in its facet, and the rest of the choice as it is. */
	const alone = async (query: string, facet: string, value: string) => {
		const params = new URLSearchParams(query);
		params.delete(facet);
		params.append(facet, value);
		return total(await search.ask(`search/?${params}`));
	};

	test.each([
		['no words', 'topic=leadership'],
		['no words, two facets', 'topic=leadership&topic=waste&year=1957'],
		['words', 'q=factories&response=unanswered'],
		['words, two facets', 'q=factory&topic=leadership&topic=exchange-of-experience&year=1956'],
		['a phrase', 'q="the point"&topic=leadership'],
		['few words', 'q=filings+rounds&topic=waste'],
	])('the count of a value is what choosing it would leave: %s', async (_, query) => {
		await search.ask(`search/?${query}`);
		const counted: [facet: string, value: string, count: number][] = [];
		for (const facet of ['topic', 'response', 'year']) {
			const values = Object.entries(await search.counts(facet)).sort(([, a], [, b]) => b - a);
			expect(values.length).toBeGreaterThan(1);
			// The most frequent value and the rarest: all of them would take long.
			for (const value of [values[0], values.at(-1)]) if (value) counted.push([facet, ...value]);
		}
		for (const [facet, value, count] of counted) {
			expect(await alone(query, facet, value), `${facet}=${value}`).toBe(count);
		}
	});

	test('any value of a facet, all facets together', async () => {
		const hits = async (query: string) =>
			new Set(ids(Object.values((await search.ask(`search/?${query}`)).groups).flat()));
		const waste = await hits('topic=waste');
		const quality = await hits('topic=quality');
		expect(await hits('topic=waste&topic=quality')).toEqual(new Set([...waste, ...quality]));
		const year = await hits('year=1956');
		expect(await hits('topic=waste&topic=quality&year=1956')).toEqual(
			new Set([...waste, ...quality].filter((id) => year.has(id))),
		);
	});

	test('by date: the newest or the oldest first', async () => {
		const days = async (sort: string) => {
			await search.ask(`search/?q=factory&sort=${sort}`);
			return page
				.locator('[data-match="exact"] time')
				.evaluateAll((times) => times.map((t) => (t as HTMLTimeElement).dateTime));
		};
		const newest = await days('-date');
		expect(newest.length).toBeGreaterThan(5);
		expect(newest).toEqual([...newest].sort().reverse());
		const oldest = await days('date');
		expect(oldest).toEqual([...oldest].sort());
	});
});

describe('the address says what is shown', () => {
	test('typing replaces it; choosing can be taken back', async () => {
		await page.goto(`${site.url}topics/`);
		await page.goto(`${site.url}search/`);
		await search.box.fill('factory');
		await expect.poll(search.asked).toBe('?q=factory');
		await search.choose('topic', 'waste');
		await search.choose('topic', 'mobilisation');
		await search.choose('year', '1957');
		await page.getByLabel('Order').selectOption('date');
		await expect.poll(search.asked).toBe('?q=factory&topic=mobilisation&topic=waste&year=1957&sort=date');
		await search.expectShown(total).toBeGreaterThan(0);

		await page.goBack();
		expect(search.asked()).toBe('?q=factory&topic=mobilisation&topic=waste&year=1957');
		expect(await page.getByLabel('Order').inputValue()).toBe('relevance');
		await page.goBack();
		await page.goBack();
		expect(search.asked()).toBe('?q=factory&topic=waste');
		expect(await search.value('topic', 'mobilisation').isChecked()).toBe(false);
		expect(await search.value('topic', 'waste').isChecked()).toBe(true);
		await expect.poll(async () => total(await search.shown()) === (await search.counts('topic'))['waste']).toBe(true);
		await page.goBack();
		expect(search.asked()).toBe('?q=factory');
		await page.goBack();
		await page.waitForURL(`${site.url}topics/`);
	});

	test('coming back from a report shows the same search', async () => {
		const before = await search.ask('search/?q=defects&topic=quality');
		await page.locator('[data-part="title"]').first().click();
		await page.waitForURL(/reports\//);
		await page.goBack();
		await search.expectShown((now) => now).toEqual(before);
		expect(await search.box.inputValue()).toBe('defects');
	});

	test('values that the bulletin does not have are passed over', async () => {
		const { groups } = await search.open('search/?q=defects&topic=quality&topic=gone&colour=red&page=9');
		expect(ids(groups['exact'])).toEqual(['experience-against-the-key-defect']);
		expect(search.asked()).toBe('?q=defects&topic=quality');
	});

	test('what is chosen stands above the hits and can be removed there', async () => {
		await search.ask('search/?q=factory&topic=waste&year=1957');
		await page.getByRole('button', { name: 'Remove: 1957' }).click();
		await expect.poll(search.asked).toBe('?q=factory&topic=waste');
		await search.choose('topic', 'quality');
		await page.getByRole('button', { name: 'Remove all' }).click();
		await expect.poll(search.asked).toBe('?q=factory');
		expect(await search.value('topic', 'waste').isChecked()).toBe(false);
	});
});

test('what is typed before the script has come is searched for; what a browser puts back after a reload changes nothing', async () => {
	const { page: slow } = await site.visit();
	const early = searchPage(slow, site.url);
	/** Opens the page, and writes into the box while its scripts are on their way. */
	const writeEarly = async (query: string, text: string) => {
		const held = Promise.withResolvers<void>();
		await slow.route('**/_astro/*.js', async (route) => {
			await held.promise;
			await route.continue();
		});
		await slow.goto(`${site.url}search/${query}`, { waitUntil: 'commit' });
		await early.box.fill(text);
		held.resolve();
	};
	await writeEarly('?year=1957', 'filings');
	await early.expectShown(({ groups }) => ids(groups['exact'])[0]).toBe('iron-filings');
	expect(await early.box.inputValue()).toBe('filings');
	expect(early.asked()).toBe('?q=filings&year=1957');
	await slow.unrouteAll();
	await writeEarly('?q=factory&page=2', 'factory');
	await early.expectShown(({ status }) => status).toContain('page 2 of');
	expect(early.asked()).toBe('?q=factory&page=2');
	await slow.context().close();
});

describe('at the keyboard', () => {
	test('the focus stays in the box while typing, and Tab leads to the hits', async () => {
		await page.goto(`${site.url}search/`);
		await search.box.focus();
		await page.keyboard.type('daily rounds', { delay: 20 });
		await search.expectShown(({ groups }) => ids(groups['exact'])[0]).toBe('daily-rounds');
		expect(await search.box.evaluate((box) => box === document.activeElement)).toBe(true);
		expect(await search.box.inputValue()).toBe('daily rounds');
		await page.keyboard.press('Enter');
		await search.expectShown(({ status }) => status).toMatch(/^\d+ reports found/);

		for (let step = 0; step < 80; step++) {
			await page.keyboard.press('Tab');
			if (await page.evaluate(() => document.activeElement?.getAttribute('data-part') === 'title')) break;
		}
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site.url}reports/daily-rounds/`);
	});

	test('the space bar chooses a value, and the count is told politely', async () => {
		await page.goto(`${site.url}search/`);
		const status = page.getByRole('status');
		expect(await status.textContent()).toBe('');
		const { leadership } = await search.counts('topic');
		await search.value('topic', 'leadership').focus();
		await page.keyboard.press('Space');
		await search.expectShown((now) => now.status).toBe(`${leadership} reports found`);
		expect(await search.value('topic', 'leadership').evaluate((box) => box === document.activeElement)).toBe(true);
		expect(await page.locator('[aria-live], [role="status"], [role="alert"]').count()).toBe(1);
	});
});

test('a slow answer to an older query never shows', async () => {
	const visit = await site.visit('search/');
	const own = searchPage(visit.page, site.url);
	await visit.page.route(/titles\.json/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await own.box.fill('brothr contracts');
	await visit.page.waitForRequest(/titles\.json/);
	await own.box.fill('daily rounds');
	await own.expectShown(({ groups }) => ids(groups['exact'])[0]).toBe('daily-rounds');
	const shown = await own.shown();
	await visit.page.waitForTimeout(2000);
	expect(await own.shown()).toEqual(shown);
	await visit.page.context().close();
});

test('a missing index is said plainly, and trying again helps when it is back', async () => {
	const visit = await site.visit();
	const own = searchPage(visit.page, site.url);
	await visit.page.route(/search-index/, (route) => route.abort());
	await visit.page.goto(`${site.url}search/?q=defects`);
	await own.expectShown(({ status }) => status).toBe('The search could not be loaded.');
	expect(await visit.page.getByRole('heading', { name: 'All reports, newest first' }).isVisible()).toBe(true);
	await visit.page.unroute(/search-index/);
	await visit.page.getByRole('button', { name: 'Try again' }).click();
	await own.expectShown(({ groups }) => ids(groups['exact'])[0]).toBe('experience-against-the-key-defect');
	await visit.page.context().close();
});

test('the link to the other language asks the same there', async () => {
	const visit = await site.visit();
	const own = searchPage(visit.page, site.url);
	await own.ask(address('en', { q: 'iron filings', response: 'adopted' }));
	const link = visit.page.locator('.masthead a[hreflang="zh"]');
	expect(await link.getAttribute('href')).toBe(`${site.url}zh/search/?q=iron+filings&response=adopted`);
	await own.box.fill('铁屑');
	await expect
		.poll(() => link.getAttribute('href'))
		.toBe(`${site.url}zh/search/?q=%E9%93%81%E5%B1%91&response=adopted`);
	await link.click();
	await visit.page.waitForURL(/\/zh\/search\//);
	await expect.poll(() => own.box.inputValue()).toBe('铁屑');
	await visit.page.context().close();
});

describe('without JavaScript', () => {
	test('the page is an index of all values, each with a list as long as its count', async () => {
		const visit = await site.visit('search/', { javaScriptEnabled: false });
		expect(await visit.page.locator('noscript p').isVisible()).toBe(true);
		expect(await visit.page.getByRole('checkbox').count()).toBe(0);
		const lines = await visit.page.locator('fieldset li').evaluateAll((items) =>
			items.map((item) => ({
				href: item.querySelector('a')?.href ?? '',
				name: item.querySelector('a')?.textContent?.trim() ?? '',
				count: Number(item.querySelector('.count')?.textContent),
			})),
		);
		expect(lines.length).toBeGreaterThan(30);
		expect(await visit.page.locator('fieldset > ul a').first().isVisible()).toBe(true);
		const lists = await visit.page.evaluate(
			(addresses) =>
				Promise.all(
					addresses.map(async (href) => {
						const text = await (await fetch(href)).text();
						const list = new DOMParser().parseFromString(text, 'text/html');
						const name = list.querySelector('h1')?.textContent?.trim() ?? '';
						return { href, name, count: list.querySelectorAll('main .entries > li').length };
					}),
				),
			lines.map(({ href }) => href),
		);
		expect(lists).toEqual(lines);
		await visit.page.context().close();
	});
});
