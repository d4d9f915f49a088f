import { answersOf } from '../link/answersOf.ts';
import { isTakenOver } from '../link/isTakenOver.ts';
import { newestFirst } from '../link/newestFirst.ts';
import { newestOf } from '../link/newestOf.ts';
import { newestReports } from '../link/newestReports.ts';
import { referring } from '../link/referring.ts';
import type { Adoption, Digest, Factory, Report, Topic } from '../model.ts';

type Linked = Pick<Digest, 'records' | 'references'>;

/** What a feed tells of: a report, or an answer to one. */
export type News = Report | Adoption;

/** Programs ask for a feed again and again, and keep what they have seen: it holds what a reader may have missed. */
const most = 25;

/** The newest reports and answers of the whole bulletin. */
export function news(digest: Pick<Digest, 'records'>): News[] {
	const reports = newestReports(digest).slice(0, most);
	return newestOf<News>([...reports, ...digest.records.adoptions.values()], most);
}

/**
 * The newest for and from a factory: its reports, the answers of others to them, and its own answers. What may suit it
 * stands on its page: there is so much of it in a large bulletin that it would push all this out of the feed.
 *
 * What it has taken over and what no longer stands is always among it, since a factory goes on using what it doesn't
 * know to be withdrawn. Nobody says on what day that was, so such a report keeps its own day.
 */
export function newsOfFactory(digest: Linked, factory: Factory): News[] {
	const key = `factories/${factory.id}` as const;
	const reports = referring(digest, key, 'reports', 'factory', 'alongside');
	const answers = referring(digest, key, 'adoptions', 'factory');
	const taken = answers.filter(isTakenOver).flatMap(({ data }) => digest.records.reports.get(data.report) ?? []);
	const fallen = newestOf<News>(new Set(taken.filter(hasFallen)), most);
	const others = new Set<News>([...withAnswers(digest, reports), ...answers]).difference(new Set(fallen));
	return newestFirst([...fallen, ...newestOf(others, most - fallen.length)]);
}

const hasFallen = ({ data }: Report) => data.status === 'withdrawn' || data.status === 'superseded';

/** The newest reports on a topic, as its page lists them, and answers to these. */
export const newsOnTopic = (digest: Linked, topic: Topic): News[] =>
	newestOf(withAnswers(digest, referring(digest, `topics/${topic.id}`, 'reports', 'topic')), most);

function* withAnswers(digest: Linked, reports: readonly Report[]): Generator<News> {
	for (const report of reports) {
		yield report;
		yield* answersOf(digest, report.id);
	}
}
