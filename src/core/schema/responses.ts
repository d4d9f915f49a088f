// Apart from the schema: the search in the browser needs these words, and not the library that checks records.

/** Every answer that a factory can give to a report. */
export const responses = [
	'assessing',
	'trial',
	'adopted',
	'adapted',
	'already-in-use',
	'not-applicable',
	'declined',
	'on-hold',
	'abandoned',
] as const;

export type Response = (typeof responses)[number];

/** Answers that must say why. */
export const responsesWithReason: readonly Response[] = ['not-applicable', 'declined', 'on-hold', 'abandoned'];

/** Answers that say "we use it". */
export const responsesInUse: readonly Response[] = ['adopted', 'adapted', 'already-in-use'];

/** Answers that leave it open what comes of it. */
export const responsesOpen = ['assessing', 'trial', 'on-hold'] as const satisfies readonly Response[];

/** Answers of factories that have taken the experience over, be it on trial. */
export const responsesTakenOver: readonly Response[] = [...responsesInUse, 'trial'];
