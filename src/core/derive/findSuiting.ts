import { compare } from '../link/compare.ts';
import type { FinderReport } from './finderReports.ts';
import { type Fit, fit, type Profile, verdictOrder } from './fit.ts';
import { wordsOf } from './wordsOf.ts';

export interface Suiting {
	report: FinderReport;
	fit: Fit;
	/** Words of the visitor's problem that the report speaks of. */
	words: string[];
}

/**
 * Every report held against a described factory, in the same order as on a listed factory's page: what speaks of the
 * problem takes the place of what meets an open need. Where nothing tells two apart, they stay as they were given: by id.
 */
export function findSuiting(reports: readonly FinderReport[], profile: Profile, problem: string): Suiting[] {
	const wanted = wordsOf(problem);
	return reports
		.map((report) => {
			const { title, outcome, text } = report;
			const words = wanted.size > 0 ? wordsOf([title, outcome, text].join(' ')) : wanted;
			return {
				report,
				fit: fit(report.conditions, profile),
				words: [...wanted].flatMap(([word, written]) => (words.has(word) ? [written] : [])),
			};
		})
		.sort(
			(a, b) =>
				b.words.length - a.words.length ||
				verdictOrder.indexOf(a.fit.verdict) - verdictOrder.indexOf(b.fit.verdict) ||
				Number(b.fit.checked.length > 0) - Number(a.fit.checked.length > 0) ||
				b.report.evidence - a.report.evidence ||
				compare(b.report.date, a.report.date),
		);
}
