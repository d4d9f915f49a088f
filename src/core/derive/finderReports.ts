import { dateOf } from '../link/dateOf.ts';
import { inLanguage } from '../link/inLanguage.ts';
import { keyOf } from '../link/key.ts';
import type { Digest, Lang } from '../model.ts';
import type { Routes } from '../routes.ts';
import { type EvidenceLevel, evidence } from './evidence.ts';
import type { Condition } from './fit.ts';
import { isOffered } from './suitability.ts';

/** What the finder needs to know of a report to hold it against a factory that is in no list. */
export interface FinderReport {
	title: string;
	/** The language of the title and the outcome, where it isn't that of the page. */
	lang?: Lang;
	url: string;
	outcome: string;
	/** What else the report is about, for the words of the visitor's problem. */
	text: string;
	conditions: Condition[];
	evidence: EvidenceLevel;
	date: string;
}

/** The reports that are offered, as one language's readers see them, by id. */
export function finderReports(
	digest: Pick<Digest, 'records' | 'references'>,
	routes: Routes,
	lang: Lang,
): FinderReport[] {
	return [...digest.records.reports.values()].filter(isOffered).map((report) => {
		const { data, lang: own } = inLanguage(report, lang);
		const topics = data.topic.flatMap((id) => {
			const topic = digest.records.topics.get(id);
			const named = topic && inLanguage(topic, lang).data;
			return named ? [named.title, ...(named.synonyms ?? [])] : [];
		});
		return {
			title: data.title,
			...(own === lang ? {} : { lang: own }),
			url: routes.record(keyOf(report), lang),
			outcome: data.outcome,
			text: [data.problem, ...topics].filter(Boolean).join(' '),
			conditions: data.conditions ?? [],
			evidence: evidence(digest, report),
			date: dateOf(report),
		};
	});
}
