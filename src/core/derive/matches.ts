import { compare } from '../link/compare.ts';
import { onceFor } from '../link/onceFor.ts';
import type { Digest, Factory, Need, Report } from '../model.ts';
import { type Fit, fit } from './fit.ts';
import { groupByEach } from './groupByEach.ts';
import { blocked, type Counts, type Standing, standings, suitability, suitedIn } from './suitability.ts';

type Linked = Pick<Digest, 'records' | 'references'>;

/** A report held against a factory. */
export interface Match {
	report: Report;
	factory: Factory;
	readonly fit: Fit;
	/** An open need of the factory on a topic of the report, the longest open first. */
	need?: Need;
}

/** The matches of one standing, or, whatever their standing but ruled out, those that meet an open need. */
export interface MatchGroup {
	standing: Standing | 'need';
	/** How many there are in all. */
	count: number;
	/** The first of them. */
	matches: Match[];
}

/** Longer groups are cut and say how many they are: nobody reads the fiftieth. */
const most = 12;

/**
 * The offered reports of others held against one factory. Early places in a list are the ones that are acted on, so
 * the order is a decision, and this is the whole of it: what meets an open need comes first, then what fits better
 * (what states its conditions before what states none), then what is better borne out, then what is newer.
 *
 * @param leaveOut reports that need no offering, such as answered ones
 */
export function matchesForFactory(digest: Linked, factory: Factory, leaveOut: Iterable<Report> = []): MatchGroup[] {
	const table = suitability(digest);
	const column = table.columnOf(factory.id);
	if (column < 0) return [];
	return grouped({
		counts: table.countsOfFactory(column),
		standing: (row) => table.standing(row, column),
		leaveOut: Array.from(leaveOut, ({ id }) => table.rowOf(id)),
		met: needsMet(digest, column),
		match: (row, need) => matchOf(table.reports[row] as Report, factory, need),
	});
}

/** The factories held against one report, in the same order; the origin is left out. */
export function matchesForReport(digest: Linked, report: Report): MatchGroup[] {
	const table = suitability(digest);
	const row = table.rowOf(report.id);
	if (row < 0) return [];
	const { conditions = [], topic } = report.data;
	const { byTopic } = openNeeds(digest);
	// The longest open comes last, and so takes the place of the others.
	const needs = topic.flatMap((id) => byTopic.get(id) ?? []).sort((a, b) => b.place - a.place);
	const met = new Map(needs.map(({ column, need }) => [column, need]));
	const counts = table.countsOfReport(row);
	// Without conditions and needs there is nothing to tell of each factory.
	if (conditions.length === 0 && met.size === 0) {
		const count = suitedIn(counts);
		return count > 0 ? [{ standing: 'any', count, matches: [] }] : [];
	}
	return grouped({
		counts,
		standing: (column) => table.standing(row, column),
		met,
		match: (column, need) => matchOf(report, table.factories[column] as Factory, need),
	});
}

const matchOf = (report: Report, factory: Factory, need: Need | undefined): Match =>
	new FoundMatch(report, factory, need);

/** How the two fit is worked out where it is shown: it follows from them, and most matches are only counted and compared. */
class FoundMatch implements Match {
	readonly report: Report;
	readonly factory: Factory;
	readonly need?: Need;

	constructor(report: Report, factory: Factory, need: Need | undefined) {
		this.report = report;
		this.factory = factory;
		if (need) this.need = need;
	}

	get fit(): Fit {
		return fit(this.report.data.conditions ?? [], this.factory.data.profile);
	}
}

/** Which open need of a factory each report would meet, by the report's place. */
function needsMet(digest: Linked, column: number): Map<number, Need> {
	const met = new Map<number, Need>();
	for (const { need } of openNeeds(digest).byColumn.get(column)?.toReversed() ?? []) {
		for (const topic of need.data.topic) for (const row of rowsByTopic(digest).get(topic) ?? []) met.set(row, need);
	}
	return met;
}

/** The open needs of factories, the longest open first; with their place in that order and the factory's column. */
const openNeeds = onceFor((digest: Linked) => {
	const { columnOf } = suitability(digest);
	const open = [...digest.records.needs.values()]
		.filter(({ data }) => data.status === 'open')
		.sort((a, b) => compare(a.data.since ?? '9', b.data.since ?? '9') || compare(a.id, b.id))
		.map((need, place) => ({ need, place, column: columnOf(need.data.factory) }))
		.filter(({ column }) => column >= 0);
	return {
		byColumn: Map.groupBy(open, ({ column }) => column),
		byTopic: groupByEach(open, ({ need }) => need.data.topic),
	};
});

const rowsByTopic = onceFor((digest: Linked) => {
	const { reports } = suitability(digest);
	return groupByEach([...reports.keys()], (row) => reports[row]?.data.topic ?? []);
});

/** All pairs of one report or one factory, by the place of the other: places are in the order of evidence and date. */
interface Pairs {
	/** How many places there are at each standing. */
	counts: Counts;
	standing: (place: number) => number;
	leaveOut?: Iterable<number>;
	/** Which open need is met. */
	met: ReadonlyMap<number, Need>;
	match: (place: number, need: Need | undefined) => Match;
}

/**
 * Pairs by their standing. What meets an open need and isn't ruled out is taken out of its group and stands first.
 * Of thousands, only as many are looked at as it takes to find the few that are shown.
 */
function grouped({ counts, standing, leaveOut = [], met, match }: Pairs): MatchGroup[] {
	const out = new Set(leaveOut);
	const left = [...counts];
	const takeFrom = (at: number) => {
		left[at] = (left[at] ?? 0) - 1;
	};
	for (const place of out) takeFrom(standing(place));
	const needed = standings.map(() => [] as number[]);
	for (const place of met.keys()) {
		const at = standing(place);
		if (at >= blocked || out.has(place)) continue;
		needed[at]?.push(place);
		takeFrom(at);
	}
	const first = needed.flatMap((places) => places.sort((a, b) => a - b));

	const groups = standings.map((name, at) => ({ standing: name, count: left[at] ?? 0, places: [] as number[] }));
	let missing = groups.reduce((sum, { count }) => sum + Math.min(most, count), 0);
	for (let place = 0; missing > 0; place++) {
		const at = standing(place);
		const group = groups[at];
		if (!group || group.places.length === most || out.has(place) || (at < blocked && met.has(place))) continue;
		group.places.push(place);
		missing -= 1;
	}
	return [{ standing: 'need' as const, count: first.length, places: first.slice(0, most) }, ...groups]
		.filter(({ count }) => count > 0)
		.map(({ standing: name, count, places }) => {
			// In the groups between, none is left that meets a need.
			const needOf = (place: number) => (name === 'need' || name === 'blocked' ? met.get(place) : undefined);
			return { standing: name, count, matches: places.map((place) => match(place, needOf(place))) };
		});
}
