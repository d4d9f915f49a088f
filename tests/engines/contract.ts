import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FacetChoice } from '../../src/core/derive/countFacets.ts';
import { matchesChoice } from '../../src/core/derive/countFacets.ts';
import type { SearchRecord } from '../../src/core/derive/searchRecords.ts';
import type { SearchHit, SearchPage } from '../../src/core/search/searchPage.ts';
import type { SearchQuery } from '../../src/core/search/searchQuery.ts';
import { expectedOf, fragments, having, plainCounts, plainPhrases, someChoices } from './expected.ts';
import { type Fixture, fixture } from './fixture.ts';
import { placesOfPage, queries } from './queries.ts';

/** An engine that holds the records of a fixture. */
export interface Contestant {
	search(lang: string, query: SearchQuery): Promise<SearchPage>;
	close(): Promise<void>;
}

interface Terms {
	/** Brings the records into the engine. */
	open(fixture: Fixture): Promise<Contestant>;
	/** How many of the 18 English and 22 Chinese queries must find their report among the first three. */
	floors: { en: number; zh: number };
	/** Reports besides those that are looked for. */
	fillers?: number;
}

const languages = ['en', 'zh'] as const;
const hitsOf = (page: SearchPage): SearchHit[] => page.groups.flatMap(({ hits }) => hits);
const shown = (hit: SearchHit) => hit.excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/**
 * Reports by date, those without one last; of one date, by id: so one order is the other turned round, and no report
 * stands on two pages.
 */
function inOrder(records: readonly SearchRecord[], sort: 'date' | '-date'): SearchRecord[] {
	const byId = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const newest = byId
		.filter(({ date }) => date)
		.sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : Number(a.date !== b.date)));
	const undated = byId.filter(({ date }) => !date);
	return sort === '-date' ? [...newest, ...undated] : [...newest.reverse(), ...undated.reverse()];
}

/** What every search engine must do alike, so that the search page is the same whichever is behind it. */
export function contract({ open, floors, fillers }: Terms): void {
	let all: Fixture;
	let engine: Contestant;
	const of: Record<string, SearchRecord[]> = {};

	beforeAll(async () => {
		all = fixture(fillers);
		for (const lang of languages) of[lang] = all.records.filter((record) => record.lang === lang);
		engine = await open(all);
	}, 900_000);
	afterAll(() => engine?.close());

	const records = (lang: string) => of[lang] ?? [];
	const ask = (lang: string, q: string, more: Partial<SearchQuery> = {}) =>
		engine.search(lang, { q, choice: {}, sort: 'relevance', page: 1, size: 20, ...more });
	const summary = (page: SearchPage) => ({ total: page.total, counts: plainCounts(page.counts) });

	describe.each(languages)('in %s', (lang) => {
		test('the report that is meant is among the first three', async () => {
			const missed: string[] = [];
			for (const [q, target] of queries[lang]) {
				const first = hitsOf(await ask(lang, q, { size: 3 })).map(({ url }) => url);
				if (!first.some((url) => url.endsWith(`/reports/${target}/`))) missed.push(q);
			}
			const found = queries[lang].length - missed.length;
			expect(found, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(floors[lang]);
		});

		test('a word from any place of the page finds the report, and is shown', async () => {
			const missed: string[] = [];
			for (const [place, word] of Object.entries(placesOfPage[lang])) {
				const [hit] = hitsOf(await ask(lang, word, { strict: true }));
				const found = hit?.url.endsWith('/reports/inspected-looms/') && shown(hit).toLowerCase().includes(`[${word}]`);
				if (!found) missed.push(`${place}: ${word}`);
			}
			expect(missed).toEqual([]);
		});

		test.each(['12000', '12,000', '15000.5', '15,000.5', '"12000"', '"15,000.5"'])(
			'a figure is found with and without what parts its thousands: %s',
			async (q) => {
				const [hit] = hitsOf(await ask(lang, q, { strict: true }));
				expect(hit?.url).toMatch(/\/reports\/inspected-looms\/$/);
				expect(hit && shown(hit)).toMatch(/\[1[25],000/);
			},
		);

		test.each(['doc', 'đọc', '"doc sach"', '"ĐỌC SÁCH"', 'lodz', 'Łódź', 'strasse', 'Straße'])(
			'letters with a stroke are found without, and with: %s',
			async (q) => {
				const page = await ask(lang, q);
				expect(page).toMatchObject({ total: 1, unknown: [], absent: [], groups: [{ match: 'exact' }] });
				const [hit] = hitsOf(page);
				// Of one letter that is two, an engine may show the outcome in place of where it stands.
				if (q !== 'strasse') expect(hit && shown(hit)).toMatch(/Łódź|đọc|sách|Straße/);
			},
		);

		test('without words all reports are there, the newest first, and each value counts what it would leave', async () => {
			const choices: FacetChoice[] = [{}, ...someChoices(records(lang), 12)];
			for (const choice of choices) {
				const page = await ask(lang, '', { choice });
				expect(summary(page), JSON.stringify(choice)).toEqual(expectedOf(records(lang), choice));
				expect(page.groups.map(({ match }) => match)).toEqual(page.total > 0 ? ['all'] : []);
				expect(page).toMatchObject({ unknown: [], doubtful: false });
			}
		});

		test.each(['date', '-date'] as const)('a walk through all pages by %s passes every report once', async (sort) => {
			const [choice] = someChoices(records(lang), 1);
			const wanted = records(lang).filter(({ facets }) => matchesChoice(facets, choice ?? {}));
			const hits: SearchHit[] = [];
			for (let page = 1; page <= Math.ceil(wanted.length / 17); page++) {
				hits.push(...hitsOf(await ask(lang, '', { ...(choice ? { choice } : {}), sort, page, size: 17 })));
			}
			expect(hits.map(({ url }) => url)).toEqual(inOrder(wanted, sort).map(({ url }) => url));
		});

		test('a walk through the pages of a query passes every hit once, the best kind of match first', async () => {
			const [q = ''] = lang === 'zh' ? ['质量'] : plainPhrases(records(lang), 1);
			const groups: SearchPage['groups'][number][] = [];
			const [choice = {}] = someChoices(records(lang), 1);
			const { total } = await ask(lang, q, { choice });
			expect(total).toBeGreaterThan(1);
			const size = Math.ceil(total / 4);
			for (let page = 1; page <= 4; page++) groups.push(...(await ask(lang, q, { choice, page, size })).groups);
			const urls = groups.flatMap(({ hits }) => hits.map(({ url }) => url));
			expect(new Set(urls).size).toBe(total);
			expect(urls).toHaveLength(total);
			const matches = groups.map(({ match }) => match).filter((match, i, all) => match !== all[i - 1]);
			expect(matches).toEqual(['exact', 'loose', 'some'].filter((match) => new Set<string>(matches).has(match)));
		});

		test('a phrase between quotation marks is found where it stands and nowhere else', async () => {
			const phrases = lang === 'zh' ? ['检查', '质量', '节约', '兄弟合同', '磨损'] : plainPhrases(records(lang), 5);
			expect(phrases).toHaveLength(5);
			const choices = someChoices(records(lang), 3);
			for (const phrase of phrases) {
				const have = having(records(lang), phrase);
				expect(have.length, phrase).toBeGreaterThan(0);
				for (const choice of [{}, ...choices]) {
					const page = await ask(lang, `"${phrase}"`, { choice });
					expect(summary(page), `${phrase} ${JSON.stringify(choice)}`).toEqual(expectedOf(have, choice));
					expect(page.groups.every(({ match }) => match === 'exact')).toBe(true);
				}
			}
		});

		test('a title between quotation marks is found, whatever its commas', async () => {
			for (const { title, url } of records(lang).slice(-24)) {
				const page = await ask(lang, `"${title}"`);
				expect([page.absent, page.groups[0]?.match], title).toEqual([[], 'exact']);
				expect(
					hitsOf(page).map((hit) => hit.url),
					title,
				).toContain(url);
			}
		});

		test('a phrase between quotation marks beside other words must stand in every hit', async () => {
			const [q, phrase, apart] =
				lang === 'zh'
					? ['检查“兄弟合同”', '兄弟合同', '检查 兄弟合同']
					: ['names "brother contract"', 'brother contract', 'names brother contract'];
			const have = new Set(having(records(lang), phrase).map(({ url }) => url));
			const page = await ask(lang, q, { size: 50 });
			expect(page.absent).toEqual([]);
			expect(page.total).toBeGreaterThan(0);
			expect(hitsOf(page).filter(({ url }) => !have.has(url))).toEqual([]);
			expect(hitsOf(await ask(lang, apart, { size: 50 })).some(({ url }) => !have.has(url))).toBe(true);
		});

		test('a phrase between quotation marks that no report has is told, and its words are looked for without them', async () => {
			const phrase = lang === 'zh' ? '合同兄弟' : 'contract brother';
			const page = await ask(lang, `"${phrase}"`);
			expect(page.absent).toEqual([phrase]);
			expect(page.groups.map(({ match }) => match)).not.toContain('exact');
			expect(page.total).toBeGreaterThan(0);
		});

		test.each(['date', '-date'] as const)(
			'what is found can be had by %s, each kind of match by itself',
			async (sort) => {
				for (const q of lang === 'zh'
					? ['检查', '兄弟合同', '砂轮灰尘太多怎么办']
					: ['minutes', 'brother contract', 'grinding dust and yarn']) {
					const page = await ask(lang, q, { sort, size: 50 });
					expect(page.total, q).toBe((await ask(lang, q)).total);
					for (const { hits } of page.groups) {
						const urls = hits.map(({ url }) => url);
						const found = records(lang).filter(({ url }) => urls.includes(url));
						expect(urls, q).toEqual(inOrder(found, sort).map(({ url }) => url));
					}
				}
			},
		);

		test('a hit is the record, with its own facts', async () => {
			const [record] = records(lang).filter(({ url }) => /die-change/.test(url));
			const [hit] = hitsOf(await ask(lang, `"${record?.title}"`));
			const { url, summary, facets, date } = record ?? {};
			expect(hit).toMatchObject({ url, lang, summary, facets, date });
			expect(hit?.title.map(({ text }) => text).join('')).toBe(record?.written ?? record?.title);
			expect(hit?.title.some(({ marked }) => marked)).toBe(true);
		});

		test('a query that asks strictly gets the phrase alone where there is one', async () => {
			const phrase = lang === 'zh' ? '兄弟合同' : 'brother contract';
			const page = await ask(lang, phrase, { strict: true });
			expect(page.groups.map(({ match }) => match)).toEqual(['exact']);
			expect((await ask(lang, phrase)).total).toBeGreaterThan(page.total);
		});

		test('what has a text in the other language can be left out', async () => {
			const other = lang === 'en' ? 'zh' : 'en';
			const only = records(lang).filter((record) => !record.languages.includes(other));
			expect(only.length).toBeLessThan(records(lang).length);
			expect(summary(await ask(lang, '', { without: other }))).toEqual(expectedOf(only, {}));
		});

		test('a word that no report has is said to be unknown', async () => {
			const page = await ask(lang, 'xylophone');
			expect(page).toMatchObject({ total: 0, groups: [], unknown: ['xylophone'], doubtful: true });
		});
	});

	test('in Chinese a phrase is found where it stands and nowhere else, also across the borders of words', async () => {
		const cut = ['间订立兄', '厂订立兄弟合', '程序备份', '工厂', '台旁听', '油嘴的颜', ...fragments(records('zh'), 40)];
		const wrong: string[] = [];
		for (const phrase of cut.filter((one) => having(records('zh'), one).length > 0)) {
			const have = having(records('zh'), phrase);
			const quoted = await ask('zh', `“${phrase}”`, { size: 50 });
			const urls = new Set(hitsOf(quoted).map(({ url }) => url));
			const isAll = quoted.total === have.length && (quoted.total > 50 || have.every(({ url }) => urls.has(url)));
			if (!isAll || quoted.absent.length > 0) wrong.push(`“${phrase}”: ${quoted.total} of ${have.length}`);
			const { groups } = await ask('zh', phrase, { size: 50 });
			const exact = groups.find(({ match }) => match === 'exact')?.hits ?? [];
			if (exact.length !== Math.min(50, have.length)) wrong.push(`${phrase}: ${exact.length} of ${have.length}`);
		}
		expect(wrong).toEqual([]);
	});

	test.each(['ABC方法', '“abc方法与123原则”', '１２３原则', '轧花'])(
		'a title is shown as it was written: %s',
		async (q) => {
			const [hit] = hitsOf(await ask('zh', q));
			expect(hit?.title.map(({ text }) => text).join('')).toBe('ＡＢＣ方法与１２３原则：轧花');
			expect(hit?.title.some(({ marked }) => marked)).toBe(true);
		},
	);

	test.each([
		['zh', '机灵磨蹭', ['机灵', '磨蹭']],
		['zh', 'xylophone磨蹭', ['xylophone', '磨蹭']],
		['en', 'xylophone磨蹭', ['xylophone', '磨蹭']],
	])('in %s, of words none of which is known, nothing is found: %s', async (lang, q, unknown) => {
		expect(await ask(lang, q)).toMatchObject({ total: 0, groups: [], unknown, doubtful: true });
	});

	test('the phrase comes before its words apart, and some of the words after all of them', async () => {
		const page = await ask('en', 'grinding wheel');
		expect(page.groups.map(({ match }) => match)).toEqual(['exact', 'some']);
		const apart = await ask('en', 'wheel grinding');
		expect(apart.groups[0]?.match).toBe('loose');
		expect(hitsOf(apart)[0]?.url).toBe('/reports/dust-hood/');
		expect(apart.doubtful).toBe(true);
	});

	test.each([
		['en', '"ducts"', '[ducts]', '/reports/dust-hood/#the-hood', 'The hood'],
		['en', 'nipple', '[nipple]', '/reports/grease-colours/#the-colours', 'The colours'],
		['zh', '旧风管', '[旧风管]', '/zh/reports/dust-cover/#%E7%BD%A9%E5%AD%90', '罩子'],
	])('in %s, %s leads to the part of the page where it stands', async (lang, q, marked, url, title) => {
		const [hit] = hitsOf(await ask(lang, q));
		expect(hit?.section).toEqual({ title, url });
		expect(hit && shown(hit)).toContain(marked);
	});

	test('other forms of a word are found, and marked', async () => {
		const [hit] = hitsOf(await ask('en', 'thermocouple'));
		expect(hit?.url).toBe('/reports/thermocouples/');
		expect(hit?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['thermocouples']);
	});
}
