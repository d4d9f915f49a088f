import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { chain } from '../../../src/core/derive/chain.ts';
import { comparisons } from '../../../src/core/derive/comparison.ts';
import { coverage } from '../../../src/core/derive/coverage.ts';
import { addMonths, daysBetween, lastDay } from '../../../src/core/derive/days.ts';
import { evidence } from '../../../src/core/derive/evidence.ts';
import { finderReports } from '../../../src/core/derive/finderReports.ts';
import { findSuiting } from '../../../src/core/derive/findSuiting.ts';
import { fit } from '../../../src/core/derive/fit.ts';
import { followUp } from '../../../src/core/derive/followUp.ts';
import { gaps } from '../../../src/core/derive/gaps.ts';
import { keptSteps } from '../../../src/core/derive/keptSteps.ts';
import { ancestors, type Branch, lineage } from '../../../src/core/derive/lineage.ts';
import { matchesForReport } from '../../../src/core/derive/matches.ts';
import { needCandidates } from '../../../src/core/derive/needCandidates.ts';
import { factoryFlows, network } from '../../../src/core/derive/network.ts';
import { numbers } from '../../../src/core/derive/numbers.ts';
import { buildDigest } from '../../../src/core/digest.ts';
import { inLanguage } from '../../../src/core/link/inLanguage.ts';
import type { Adoption, Digest, RecordOf, Report } from '../../../src/core/model.ts';
import { byKey } from '../../../src/core/link/key.ts';
import { createRoutes } from '../../../src/core/routes.ts';
import type { Kind } from '../../../src/core/schema/kinds.ts';
import { readContent } from '../../../src/io/content/readContent.ts';
import type { Vocabulary } from '../../../src/site/attributes.ts';
import { fitReasons } from '../../../src/site/fitReasons.ts';
import { textIn } from '../../../src/core/link/textIn.ts';
import { interfaceWords } from '../../../src/site/words/words.ts';

const read = async (folder: string): Promise<Digest> => {
	const { files, assets } = await readContent(fileURLToPath(new URL(`../../../${folder}`, import.meta.url)));
	const { digest, messages } = buildDigest(files, { today: '2026-11-15', assets });
	if (!digest) throw new Error(JSON.stringify(messages.filter(({ severity }) => severity === 'error')));
	return digest;
};
const ids = (records: Iterable<{ id: string }>) => [...records].map(({ id }) => id);
const get = <K extends Kind>({ records }: Digest, kind: K, id: string): RecordOf<K> => {
	const record = byKey(records, `${kind}/${id}`);
	if (!record) throw new Error(`There is no ${kind}/${id}.`);
	return record as RecordOf<K>;
};
const names = (branch: Branch): string[] => [
	`${branch.record.kind}/${branch.record.id}`,
	...branch.branches.flatMap(names),
];

describe('twelve plants of today', () => {
	let digest: Digest;
	let reports: Report[];
	let adoptions: Adoption[];
	beforeAll(async () => {
		digest = await read('tests/fixtures/plants');
		reports = [...digest.records.reports.values()];
		adoptions = [...digest.records.adoptions.values()];
	});

	test('there are twelve, sixty reports and about 150 answers', () => {
		const factories = [...digest.records.factories.values()].filter(({ data }) => data.kind === 'factory');
		expect(factories).toHaveLength(12);
		expect(reports).toHaveLength(60);
		expect(adoptions.length).toBeGreaterThan(130);
		expect(adoptions.length).toBeLessThan(170);
	});

	test('evidence: every level is there, and a report that was given up somewhere is not at the top', () => {
		const at = (level: number) => ids(reports.filter((report) => evidence(digest, report) === level));
		expect(at(5)).toEqual(['handover-board', 'leak-round', 'lockout-boxes', 'pressure-in-steps', 'skill-matrix']);
		expect(at(3)).toEqual([
			'apprentice-pairs',
			'camera-limits',
			'kit-carts',
			'mixer-calibration',
			'reel-splice-card',
			'test-rota',
		]);
		expect(at(0)).toEqual(['heat-breaks', 'operators-swap-plants', 'robot-for-small-lots']);
		expect([at(4).length, at(2).length, at(1).length]).toEqual([20, 18, 8]);
		// Given up elsewhere, and, for the last, found out of use where it had been verified.
		expect(at(4)).toEqual(expect.arrayContaining(['line-meeting', 'changeover-film', 'seal-face-lamp']));
	});

	test('three adoptions dropped an essential step and claim the whole', () => {
		const incomplete = reports.flatMap((report) => keptSteps(digest, report).incomplete);
		expect(ids(incomplete.map(({ adoption }) => adoption))).toEqual([
			'cutting-fluid-care/south',
			'lockout-boxes/east',
			'seal-face-lamp/east',
		]);
		expect(incomplete[1]?.steps).toEqual(['try']);
	});

	test('families: four generations from the changeover film, two lines of them', () => {
		const film = get(digest, 'reports', 'changeover-film');
		const grown = (id: string): string[] => [
			id,
			...adoptions
				.filter(({ data }) => data.report === id && data.ledTo)
				.flatMap(({ data }) => grown(data.ledTo as string)),
		];
		const family = names(lineage(digest, film));
		const expected = grown('changeover-film');
		expect([...expected].sort()).toEqual([
			'changeover-film',
			'feeder-cart',
			'kit-carts',
			'pattern-cart',
			'small-lot-boxes',
			'tool-shadows',
			'winding-trolley',
		]);
		expect(family.filter((key) => key.startsWith('reports/')).sort()).toEqual(
			expected.map((id) => `reports/${id}`).sort(),
		);
		// Bridge had shadows for its tools before, so that its answer is no child of the report.
		const answers = adoptions.filter(({ id, data }) => expected.includes(data.report) && id !== 'tool-shadows/bridge');
		expect(family.filter((key) => key.startsWith('adoptions/')).sort()).toEqual(
			answers.map(({ id }) => `adoptions/${id}`).sort(),
		);
		expect(ancestors(digest, get(digest, 'reports', 'winding-trolley'))).toEqual([film]);
		expect(ancestors(digest, get(digest, 'reports', 'kit-carts'))).toEqual([film]);
		const generations = (branch: Branch): number =>
			Number(branch.record.kind === 'reports') + Math.max(0, ...branch.branches.map(generations));
		expect(generations(lineage(digest, film))).toBe(4);
		expect(generations(lineage(digest, get(digest, 'reports', 'scrap-by-cause')))).toBe(4);
	});

	test('four learned one from another', () => {
		const path = (branch: Branch, id: string): string[] | undefined => {
			if (branch.record.id === id) return [id];
			for (const inner of branch.branches) {
				const rest = path(inner, id);
				if (rest) return [branch.record.id, ...rest];
			}
			return undefined;
		};
		const of = (report: string, factory: string) =>
			path(lineage(digest, get(digest, 'reports', report)), `${report}/${factory}`)?.map((id) =>
				id.replace(/.*\//, ''),
			);
		expect(of('line-meeting', 'meadow')).toEqual(['line-meeting', 'river', 'hill', 'lake', 'meadow']);
		expect(of('leak-round', 'east')).toEqual(['leak-round', 'bridge', 'river', 'south', 'east']);
	});

	test('chains of five and of four, the same from each link', () => {
		const of = (id: string) => {
			const report = get(digest, 'reports', id);
			return ids(chain(digest, report).links);
		};
		const five = of('scrap-by-cause');
		expect([five.length, five.at(-1)]).toEqual([5, 'first-casting-release']);
		const four = of('changeover-film');
		expect([four.length, four.at(-1)]).toEqual([4, 'kit-carts']);
		for (const links of [five, four]) for (const id of links) expect(of(id)).toEqual(links);
	});

	test.each([
		['inland', 'north', 3, 3],
		['coast', 'harbour', 3, 4],
		['plain', 'forest', 0, 2],
	])('the area %s: %s led %i of %i', (area, point, reached, surface) => {
		const led = coverage(digest, get(digest, 'areas', area));
		expect(led?.keyPoint.id).toBe(point);
		const inArea = [...digest.records.factories.values()].filter(
			({ id, data }) => data.area === area && data.kind === 'factory' && id !== point,
		);
		const took = inArea.filter(({ id }) =>
			adoptions.some(
				({ data }) =>
					data.factory === id &&
					['adopted', 'adapted', 'trial'].includes(data.response) &&
					get(digest, 'reports', data.report).data.factory === point,
			),
		);
		expect(ids(led?.surface ?? [])).toEqual(ids(inArea));
		expect(ids(led?.reached ?? [])).toEqual(ids(took));
		expect([took.length, inArea.length]).toEqual([reached, surface]);
	});

	test('the network has no key point; meadow is the one that the coast has not reached', () => {
		expect(coverage(digest, get(digest, 'areas', 'network'))).toBeUndefined();
		const coast = coverage(digest, get(digest, 'areas', 'coast'));
		expect(ids(coast?.surface.filter((factory) => !coast.reached.includes(factory)) ?? [])).toEqual(['meadow']);
	});

	test('needs: noise is a gap, and the need for it has no candidate of its topic', () => {
		expect(ids(gaps(digest))).toEqual(['noise']);
		const open = [...digest.records.needs.values()].filter(({ data }) => data.status === 'open');
		expect(open).toHaveLength(7);
		expect(needCandidates(digest, get(digest, 'needs', 'noise-at-fettling'))?.count).toBe(0);
		const closed = [...digest.records.needs.values()].filter(({ data }) => data.closedBy);
		expect(ids(closed).sort()).toEqual(['air-cost-at-bridge', 'changeover-at-lake', 'scrap-at-hill']);
	});

	test('overdue looks and further words, counted by hand', () => {
		const months = digest.settings.followUpMonths ?? [];
		const overdue = adoptions.filter((adoption) => {
			const { response, since, date, checks = [], verification } = adoption.data;
			const began = since ?? date;
			const isOpen = ['trial', 'assessing', 'on-hold'].includes(response);
			if (!['adopted', 'adapted', 'already-in-use'].includes(response) && !isOpen) return false;
			if (!began) return false;
			const byDay = [...checks].sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1));
			if (byDay.at(-1)?.inUse === 'no') return false;
			// None of them was looked at before its further word was due.
			if (isOpen) return addMonths(began, 3) < digest.asOf && checks.length === 0;
			const answered = response === 'already-in-use' ? date : undefined;
			const verified = ['measured', 'peer', 'audit'].includes(verification?.level ?? '')
				? verification?.date
				: undefined;
			const looks = [...checks.map((check) => check.date), verified, answered]
				.filter((day) => day !== undefined)
				.map(lastDay);
			return months.some((month) => {
				const due = addMonths(began, month);
				return due < digest.asOf && !looks.some((day) => day >= due);
			});
		});
		const found = adoptions.filter((adoption) => followUp(adoption, months, digest.asOf).next?.overdue);
		expect(ids(found)).toEqual(ids(overdue));
		expect(overdue).toHaveLength(48);
	});

	test('figures, counted by hand', () => {
		const found = numbers(digest);
		const inUse = ['adopted', 'adapted', 'already-in-use'];
		const took = adoptions.filter(
			({ data }) =>
				['adopted', 'adapted', 'trial'].includes(data.response) ||
				(data.response === 'already-in-use' && (data.via || data.learnedAt)),
		);
		expect(found.curve.length + found.undated.length).toBe(took.length);
		const days = reports
			.flatMap(({ id, data }) => {
				const dates = took.filter((a) => a.data.report === id && a.data.date).map((a) => a.data.date as string);
				const [first] = dates.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
				return first?.length === 10 && data.date?.length === 10 ? [daysBetween(data.date, first)] : [];
			})
			.sort((a, b) => a - b);
		const middle = days.length / 2;
		const median = days.length % 2 ? days[Math.floor(middle)] : ((days[middle - 1] ?? 0) + (days[middle] ?? 0)) / 2;
		expect(days.length).toBeGreaterThan(20);
		expect(found.firstAdoption).toMatchObject({ median, least: days[0], most: days.at(-1) });
		expect(days[0]).toBeGreaterThan(0);

		const refusals = adoptions.filter(({ data }) =>
			['not-applicable', 'declined', 'on-hold', 'abandoned'].includes(data.response),
		);
		for (const { code, adoptions: list } of found.refusals) {
			expect(list).toHaveLength(refusals.filter(({ data }) => data.reason?.code === code).length);
		}
		expect(found.refusals.reduce((sum, { adoptions: list }) => sum + list.length, 0)).toBe(refusals.length);
		const unlooked = adoptions.filter(({ data }) => inUse.includes(data.response) && !data.checks?.length);
		expect([...ids(found.inUse.notChecked), ...ids(found.inUse.verified)].sort()).toEqual(ids(unlooked).sort());
	});

	test('who learned from whom: north gives most, east only takes, forest does neither', () => {
		const flows = factoryFlows(digest);
		expect(network(digest)).toEqual({ by: 'factory', flows });
		const gave = Map.groupBy(reports, ({ data }) => data.factory as string);
		expect(gave.get('north')).toHaveLength(14);
		expect(Math.max(...[...gave.values()].map((list) => list.length))).toBe(14);
		expect(adoptions.filter(({ data }) => data.factory === 'east')).toHaveLength(22);
		expect(flows.some(({ to }) => to === 'forest')).toBe(false);
		expect(gave.has('east')).toBe(false);
		// What others learned from the adoption of a plant, that plant gave.
		for (const { from, to, count } of flows) {
			const counted = adoptions.filter(({ data }) => {
				const teacher = data.via
					? get(digest, 'adoptions', data.via).data.factory
					: get(digest, 'reports', data.report).data.factory;
				const took = ['adopted', 'adapted', 'trial'].includes(data.response);
				return took && data.factory === to && teacher === from;
			});
			expect(count).toBe(counted.length);
		}
	});

	test('figures in other units stand in tables of their own', () => {
		const units = (id: string) =>
			comparisons(digest, get(digest, 'reports', id)).map(
				({ unit, rows }) => [unit, ids(rows.map(({ record }) => record))] as const,
			);
		const hours = units('changeover-film').find(([unit]) => unit === 'h');
		expect(hours?.[1]).toEqual(['changeover-film/south']);
		for (const report of reports) {
			for (const { rows } of comparisons(digest, report))
				expect(new Set(rows.map(({ result }) => result.unit)).size).toBe(1);
		}
		expect(units('paint-recipe-card').some(([, records]) => records.join() === 'paint-recipe-card/north')).toBe(true);
		expect(units('glue-start-card').some(([, records]) => records.join() === 'glue-start-card/new-field')).toBe(true);
	});
});

describe('the factories of 1956 to 1958', () => {
	let digest: Digest;
	beforeAll(async () => {
		digest = await read('content');
	});
	const vocabulary = (lang: string): Vocabulary => {
		const text: Vocabulary['text'] = (words) => textIn(words, lang, 'en');
		return {
			words: interfaceWords(lang, digest.settings.terms),
			attributes: digest.settings.attributes ?? [],
			text,
			number: String,
		};
	};

	test('what Guangming learned from Zhenya led to its own experience, which many factories valued', () => {
		const own = get(digest, 'reports', 'experience-against-the-key-defect');
		const [root = own] = ancestors(digest, own);
		expect([root.id, root.data.factory]).toEqual(['daily-rounds', 'zhenya']);
		const guangming = lineage(digest, root).branches.find(({ record }) => record.id === 'daily-rounds/guangming');
		expect(guangming && names(guangming)).toEqual([
			'adoptions/daily-rounds/guangming',
			'reports/experience-against-the-key-defect',
			'adoptions/experience-against-the-key-defect/many-factories',
		]);
	});

	test.each([
		['en', '“Size: small”, which helps. It was chosen to suit what small factories are like and need'],
		['zh', '“规模：小型”，有帮助。'],
	])('the paper tendon experience suits a small factory, with the reason in words (%s)', (lang, reason) => {
		const report = get(digest, 'reports', 'mobilising-in-a-small-factory');
		const conditions = inLanguage(report, lang).data.conditions ?? [];
		const found = fit(conditions, { size: 'small' });
		expect(found.verdict).toBe('fits');
		const [said] = fitReasons(vocabulary(lang), found, { size: 'small' });
		expect(said).toContain(reason);
		expect(fit(conditions, { size: 'large' }).verdict).toBe('near');
		for (const { standing, matches } of matchesForReport(digest, report)) {
			for (const { factory } of matches) {
				const { size } = factory.data.profile ?? {};
				expect(standing).toBe(size === 'large' ? 'near' : 'fits');
			}
		}
	});

	test.each([
		['en', 'mobilising the people of a small factory', '/reports/mobilising-in-a-small-factory/'],
		['zh', '小厂怎样发动群众', '/zh/reports/mobilising-in-a-small-factory/'],
	])('a small factory that is in no list finds it (%s)', (lang, problem, url) => {
		const reports = finderReports(digest, createRoutes('/', ['en', 'zh']), lang);
		const [first] = findSuiting(reports, { size: 'small', industry: 'brewing' }, problem);
		expect([first?.report.url, first?.fit.verdict]).toEqual([url, 'fits']);
		expect(first?.words.length).toBeGreaterThan(0);
	});
});
