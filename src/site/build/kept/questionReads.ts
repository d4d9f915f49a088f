import type { Questions } from '../../questions.ts';

/**
 * Fields, at any depth, that say something to a reader and nothing to a program: whether there is one may count, but
 * not what it says. Most edits are of these and of texts.
 */
export const wordFields: ReadonlySet<string> = new Set(['title', 'problem', 'outcome']);

/**
 * What questions look into, as far as edits of one such thing are the most of all edits: of words, of links in texts,
 * and of answers. A question that doesn't look into what was edited has the same answer as before, but for the records
 * that it is made of. tests/unit/site/questionReads.test.ts and isCertain.test.ts keep this.
 */
export const questionReads = {
	/** Look into words; all others don't. */
	words: ['needCandidates'],
	/** Look into the links of texts; all others don't. */
	links: ['mentionsOf'],
	/** Look into no answer of a factory; all others do. */
	noAnswers: [
		'calendarDays',
		'chain',
		'hasCalendar',
		'matchesForReport',
		'membersOf',
		'mentionsOf',
		'newestReports',
		'pageKeys',
		'yesNoAttributes',
	],
	/** Look into answers to the one report that they are asked of, and to the reports that they mention. */
	answersOfReport: ['answerCount', 'answeredShare', 'answersOf', 'comparisons', 'evidence', 'families', 'keptSteps'],
	/** Look into records of the kind that they are asked for, and no other. */
	kindAsked: ['referring', 'referringCount'],
} as const satisfies Record<string, readonly (keyof Questions)[]>;
