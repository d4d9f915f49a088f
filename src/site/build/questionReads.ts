import type { Questions } from '../questions.ts';

/**
 * Fields, at any depth, that say something to a reader and nothing to a program: whether there is one may count, but
 * not what it says. Most edits are of these and of texts.
 */
export const wordFields: ReadonlySet<string> = new Set(['title', 'problem', 'outcome']);

/**
 * The questions that do look into words, or into the links of texts. Any other has the same answer as before where only
 * such things were edited, but for the records that it is made of. tests/unit/site/questionReads.test.ts keeps this.
 */
export const questionReads = {
	words: ['needCandidates'],
	links: ['mentionsOf'],
} as const satisfies Record<string, readonly (keyof Questions)[]>;
