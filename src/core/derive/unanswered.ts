import { answersOf } from '../link/answersOf.ts';
import { compare } from '../link/compare.ts';
import { dateOf } from '../link/dateOf.ts';
import { onceFor } from '../link/onceFor.ts';
import { referring } from '../link/referring.ts';
import type { Digest, Factory, Report } from '../model.ts';
import { type Age, ageOf } from './ageOf.ts';
import { isSuited, suitability, suitedIn, unknownIn } from './suitability.ts';

type Linked = Pick<Digest, 'records' | 'references' | 'asOf'>;

/** A report that suits a factory and waits for its answer. */
export interface Waiting {
	report: Report;
	/** The day, month or year in which it appeared; empty where that is not known. */
	date: string;
	/** How long it has waited by the bulletin's day; undefined where its date doesn't say. */
	age: Age | undefined;
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
	const column = table.columnOf(factory.id);
	if (column < 0) return { count: 0, waiting: [] };
	const isSuitedTo = (row: number) => isSuited(table.standing(row, column));
	const answers = referring(digest, `factories/${factory.id}`, 'adoptions', 'factory');
	const answered = new Set(answers.map(({ data }) => table.rowOf(data.report)).filter(isSuitedTo));
	const count = suitedIn(table.countsOfFactory(column)) - answered.size;
	const { order, dates, ages } = byWaiting(digest);
	const waiting: Waiting[] = [];
	for (const row of order) {
		if (waiting.length === Math.min(most, count)) break;
		const report = table.reports[row];
		if (report && isSuitedTo(row) && !answered.has(row)) {
			waiting.push({ report, date: dates[row] ?? '', age: ages[row] });
		}
	}
	return { count, waiting };
}

/** How many factories a report suits, how many of these have answered it, and of how many nobody knows. */
export interface Share {
	suited: number;
	answered: number;
	unknown: number;
}

export function answeredShare(digest: Linked, report: Report): Share {
	const table = suitability(digest);
	const row = table.rowOf(report.id);
	if (row < 0) return { suited: 0, answered: 0, unknown: 0 };
	const answering = new Set(answersOf(digest, report.id).map(({ data }) => table.columnOf(data.factory)));
	let answered = 0;
	for (const column of answering) if (isSuited(table.standing(row, column))) answered += 1;
	const counts = table.countsOfReport(row);
	return { suited: suitedIn(counts), answered, unknown: unknownIn(counts) };
}

/** The places of all offered reports, the longest waiting first, and the date and the age of each place. */
const byWaiting = onceFor((digest: Linked) => {
	const { reports } = suitability(digest);
	const dates = reports.map(dateOf);
	const ages = dates.map((date) => ageOf(date, digest.asOf));
	const daysOf = (row: number) => ages[row]?.days ?? -1;
	const order = [...reports.keys()].sort(
		(a, b) => daysOf(b) - daysOf(a) || compare(reports[a]?.id ?? '', reports[b]?.id ?? ''),
	);
	return { order, dates, ages };
});
