import { answersOf } from '../link/answersOf.ts';
import { dateOf } from '../link/dateOf.ts';
import { onceFor } from '../link/onceFor.ts';
import { referring } from '../link/referring.ts';
import type { Digest, Factory, Report } from '../model.ts';
import { daysBetween, lastDay } from './days.ts';
import { isSuited, none, suitability } from './suitability.ts';

type Linked = Pick<Digest, 'records' | 'references' | 'asOf'>;

/** A report that suits a factory and waits for its answer. */
export interface Waiting {
	report: Report;
	/** Days since it appeared, counted to the bulletin's day; undefined where it has no date or a later one. */
	days: number | undefined;
}

export interface Unanswered {
	/** How many there are in all. */
	count: number;
	/** The first of them, the longest waiting first, undated ones last. */
	waiting: Waiting[];
}

/** The longest waiting is what a reader can act on; the rest is told as a number. */
const most = 25;

/** The reports that fit a factory and have no answer from it. */
export function unanswered(digest: Linked, factory: Factory): Unanswered {
	const table = suitability(digest);
	const column = table.indexOf(factory);
	if (column < 0) return { count: 0, waiting: [] };
	const standing = table.ofFactory(column).slice();
	for (const { data } of referring(digest, `factories/${factory.id}`, 'adoptions', 'factory')) {
		const report = digest.records.reports.get(data.report);
		const row = report ? table.indexOf(report) : -1;
		if (row >= 0) standing[row] = none;
	}
	const { order, days } = byWaiting(digest);
	let count = 0;
	for (let row = 0; row < standing.length; row++) if (isSuited(standing[row])) count += 1;
	const waiting: Waiting[] = [];
	for (const row of order) {
		if (waiting.length === Math.min(most, count)) break;
		const report = table.reports[row];
		if (report && isSuited(standing[row])) waiting.push({ report, days: days[row] });
	}
	return { count, waiting };
}

/** How many factories a report suits, and how many of these have answered it. */
export function answeredShare(digest: Linked, report: Report): { suited: number; answered: number } {
	const table = suitability(digest);
	const row = table.indexOf(report);
	if (row < 0) return { suited: 0, answered: 0 };
	const standing = table.ofReport(row);
	const answering = new Set(answersOf(digest, report.id).map(({ data }) => data.factory));
	let answered = 0;
	for (const id of answering) {
		const factory = id && digest.records.factories.get(id);
		if (factory && isSuited(standing[table.indexOf(factory)])) answered += 1;
	}
	return { suited: table.fits(row), answered };
}

/** The places of all offered reports, the longest waiting first, and the days of each place. */
const byWaiting = onceFor((digest: Linked) => {
	const { reports } = suitability(digest);
	const days = reports.map((report) => {
		const date = dateOf(report);
		return date && lastDay(date) <= digest.asOf ? daysBetween(date, digest.asOf) : undefined;
	});
	const order = [...reports.keys()].sort(
		(a, b) => (days[b] ?? -1) - (days[a] ?? -1) || ((reports[a]?.id ?? '') < (reports[b]?.id ?? '') ? -1 : 1),
	);
	return { order, days };
});
