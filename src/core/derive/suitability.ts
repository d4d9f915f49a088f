import { compare } from '../link/compare.ts';
import { dateOf } from '../link/dateOf.ts';
import { onceFor } from '../link/onceFor.ts';
import type { Digest, Factory, Report } from '../model.ts';
import { evidence } from './evidence.ts';
import { allMarks, type Condition, holds, marksOf, together, type Verdict, verdictBy } from './fit.ts';

/** How a report stands to a factory; `any` where it fits because it states no conditions. */
export type Standing = Verdict | 'any';

/** Best first. */
export const standings: readonly Standing[] = ['fits', 'any', 'near', 'unknown', 'blocked'];

/** Every offered report held against every factory. Millions of pairs, so they are bytes in a table. */
export interface Suitability {
	/** The reports that are offered to others: the better borne out first, then the newer. */
	reports: readonly Report[];
	/** The factories; bodies have no workshops in which an experience could be put to use. */
	factories: readonly Factory[];
	/** The place of a report or factory in its list, by its id; -1 where it isn't there. */
	rowOf(report: string): number;
	columnOf(factory: string | undefined): number;
	/** How a report stands to a factory: a place in `standings`; `none` for its origin, and where either isn't there. */
	standing(row: number, column: number): number;
	/** How many factories stand at each standing to a report, and how many reports to a factory. */
	countsOfReport(row: number): Counts;
	countsOfFactory(column: number): Counts;
}

/** By standing, and `none` at the end. */
export type Counts = Readonly<Uint32Array>;

const any = standings.indexOf('any');
export const blocked = standings.indexOf('blocked');

/** In place of a standing, and behind the others: an origin isn't held against its own report. */
export const none = standings.length;

/** Whether a standing is one of those in which the report suits the factory. */
export const isSuited = (standing: number): boolean => standing <= any;

/** How many of them are suited: those of the first two standings. */
export const suitedIn = ([fits = 0, any = 0]: Counts): number => fits + any;

/** Of how many nothing can be said, since a profile is silent. */
export const unknownIn = (counts: Counts): number => counts[standings.indexOf('unknown')] ?? 0;

/** A report that is offered to others: not withdrawn, and not replaced by a newer one. */
export const isOffered = ({ data }: Report) => data.status !== 'withdrawn' && data.status !== 'superseded';

/** The standing for the marks of a report's conditions, and behind these for the two pairs that have no marks. */
const standingBy = Uint8Array.of(
	...Array.from({ length: allMarks }, (_, marks) => standings.indexOf(verdictBy(marks))),
	any,
	none,
);
const noConditions = allMarks;
const isOrigin = allMarks + 1;

export const suitability = onceFor((digest: Pick<Digest, 'records' | 'references'>): Suitability => {
	const reports = inOrder(digest);
	const factories = [...digest.records.factories.values()].filter(({ data }) => data.kind === 'factory');
	const rows = new Map<string, number>(reports.map(({ id }, row) => [id, row]));
	const columns = new Map<string, number>(factories.map(({ id }, column) => [id, column]));
	const columnOf = (factory: string | undefined) => columns.get(factory ?? '') ?? -1;
	const width = factories.length;
	const table = new Uint8Array(reports.length * width);
	const byReport = new Uint32Array(reports.length * (none + 1));
	const byFactory = new Uint32Array(width * (none + 1));
	const countsOfReport = (row: number) => byReport.subarray(row * (none + 1), (row + 1) * (none + 1));
	const metByFactory = rememberMet(factories);

	for (const [row, { data }] of reports.entries()) {
		const { conditions = [] } = data;
		const standing = table.subarray(row * width, (row + 1) * width);
		if (conditions.length === 0) standing.fill(noConditions);
		for (const condition of conditions) addMarks(standing, condition, metByFactory(condition));
		for (const origin of [data.factory, ...(data.alongside ?? [])]) {
			const column = columnOf(origin);
			if (column >= 0) standing[column] = isOrigin;
		}
		settle(standing, countsOfReport(row), byFactory);
	}
	return {
		reports,
		factories,
		rowOf: (report) => rows.get(report) ?? -1,
		columnOf,
		standing: (row, column) => (row < 0 || column < 0 ? none : (table[row * width + column] ?? none)),
		countsOfReport,
		countsOfFactory: (column) => byFactory.subarray(column * (none + 1), (column + 1) * (none + 1)),
	};
});

/** Adds what one condition comes to at each factory. */
function addMarks(marks: Uint8Array, condition: Condition, met: Uint8Array): void {
	const marksFor = Uint8Array.from(outcomes, (outcome) => marksOf(condition, outcome));
	for (let column = 0; column < marks.length; column++) {
		marks[column] = together(marks[column] ?? 0, marksFor[met[column] ?? 0] ?? 0);
	}
}

/** Turns the marks of a row into standings, and counts them. */
function settle(row: Uint8Array, counts: Uint32Array, byFactory: Uint32Array): void {
	for (let column = 0; column < row.length; column++) {
		const at = standingBy[row[column] ?? isOrigin] ?? none;
		const atFactory = column * (none + 1) + at;
		row[column] = at;
		counts[at] = (counts[at] ?? 0) + 1;
		byFactory[atFactory] = (byFactory[atFactory] ?? 0) + 1;
	}
}

/**
 * Reports share most of their conditions: each different one is held against the factories once. For each factory,
 * the place of what came of it in `outcomes`.
 */
function rememberMet(factories: readonly Factory[]): (condition: Condition) => Uint8Array {
	const profiles = factories.map(({ data }) => data.profile ?? {});
	const known = new Map<string, Uint8Array>();
	return (condition) => {
		const { need: _, why: __, ...asked } = condition;
		const key = JSON.stringify(asked);
		let found = known.get(key);
		if (!found) {
			found = Uint8Array.from(profiles.map((profile) => outcomes.indexOf(holds(condition, profile))));
			known.set(key, found);
		}
		return found;
	};
}

/** Whether a condition is met; undefined where the profile is silent. */
const outcomes = [true, false, undefined];

function inOrder(digest: Pick<Digest, 'records' | 'references'>): Report[] {
	return [...digest.records.reports.values()]
		.filter(isOffered)
		.map((report) => ({ report, level: evidence(digest, report), date: dateOf(report) }))
		.sort((a, b) => b.level - a.level || compare(b.date, a.date) || compare(a.report.id, b.report.id))
		.map(({ report }) => report);
}
