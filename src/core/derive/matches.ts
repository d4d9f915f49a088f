import { compare } from '../link/compare.ts';
import { onceFor } from '../link/onceFor.ts';
import type { Digest, Factory, Need, Report } from '../model.ts';
import { type Fit, fit } from './fit.ts';
import { groupByEach } from './groupByEach.ts';
import { none, type Standing, standings, suitability } from './suitability.ts';

type Linked = Pick<Digest, 'records' | 'references'>;

/** A report held against a factory. */
export interface Match {
	report: Report;
	factory: Factory;
	fit: Fit;
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
	const column = table.indexOf(factory);
	if (column < 0) return [];
	const left = table.ofFactory(column).slice();
	for (const report of leaveOut) {
		const row = table.indexOf(report);
		if (row >= 0) left[row] = none;
	}
	const met = needsMet(digest, factory);
	return grouped(left, met, (row, need) => {
		const report = table.reports[row];
		return report && { report, factory, fit: fit(report.data.conditions ?? [], factory.data.profile), need };
	});
}

/** The factories held against one report, in the same order; the origin is left out. */
export function matchesForReport(digest: Linked, report: Report): MatchGroup[] {
	const table = suitability(digest);
	const row = table.indexOf(report);
	if (row < 0) return [];
	const { conditions = [], topic } = report.data;
	const met = new Map<number, Need>();
	for (const need of topic.flatMap((id) => openNeeds(digest).byTopic.get(id) ?? []).sort(longestOpenFirst)) {
		const factory = need.data.factory && digest.records.factories.get(need.data.factory);
		const column = factory ? table.indexOf(factory) : -1;
		if (column >= 0 && !met.has(column)) met.set(column, need);
	}
	const match = (column: number, need: Need | undefined) => {
		const factory = table.factories[column];
		return factory && { report, factory, fit: fit(conditions, factory.data.profile), need };
	};
	if (conditions.length > 0 || met.size > 0) return grouped(table.ofReport(row), met, match);
	// Without conditions and needs there is nothing to tell of each factory.
	return [{ standing: 'any', count: table.fits(row), matches: [] }];
}

/** Which open need of a factory each report would meet, by the report's place. */
function needsMet(digest: Linked, factory: Factory): Map<number, Need> {
	const met = new Map<number, Need>();
	for (const need of openNeeds(digest).byFactory.get(factory.id) ?? []) {
		for (const topic of need.data.topic) {
			for (const row of rowsByTopic(digest).get(topic) ?? []) if (!met.has(row)) met.set(row, need);
		}
	}
	return met;
}

const longestOpenFirst = (a: Need, b: Need) => compare(a.data.since ?? '9', b.data.since ?? '9') || compare(a.id, b.id);

/** The open needs, the longest open first. */
const openNeeds = onceFor(({ records }: Linked) => {
	const open = [...records.needs.values()].filter(({ data }) => data.status === 'open').sort(longestOpenFirst);
	return {
		byFactory: Map.groupBy(open, ({ data }) => data.factory as string | undefined),
		byTopic: groupByEach(open, ({ data }) => data.topic),
	};
});

const rowsByTopic = onceFor((digest: Linked) => {
	const { reports } = suitability(digest);
	return groupByEach([...reports.keys()], (row) => reports[row]?.data.topic ?? []);
});

/**
 * Pairs by their standing, where the pairs come in the order of evidence and date. What meets an open need and isn't
 * ruled out is taken out of its group and stands first. The reasons are worked out only for the few that are shown.
 */
function grouped(
	all: Uint8Array,
	met: ReadonlyMap<number, Need>,
	matchOf: (place: number, need: Need | undefined) => Match | undefined,
): MatchGroup[] {
	const standingOf = (place: number) => all[place] ?? none;
	const needed = [...met.keys()].filter((place) => standingOf(place) < blocked);
	const others = all.slice();
	for (const place of needed) others[place] = none;
	const groups = standings.map(() => ({ count: 0, places: [] as number[] }));
	for (let place = 0; place < others.length; place++) {
		const group = groups[others[place] ?? none];
		if (!group) continue;
		group.count += 1;
		if (group.places.length < most) group.places.push(place);
	}
	const first = needed.sort((a, b) => standingOf(a) - standingOf(b) || a - b);
	return [
		{ standing: 'need' as const, count: first.length, places: first.slice(0, most) },
		...groups.map((group, index) => ({ standing: standings[index] ?? 'blocked', ...group })),
	].flatMap(({ standing, count, places }) => {
		const matches = places.map((place) => matchOf(place, met.get(place))).filter((match) => match !== undefined);
		return count > 0 ? [{ standing, count, matches }] : [];
	});
}

const blocked = standings.indexOf('blocked');
