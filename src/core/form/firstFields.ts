import type { Kind } from '../schema/kinds.ts';

/** The fields that are enough for a first record of each kind, in the order in which they are asked. */
export const firstFields: Readonly<Record<Kind, readonly string[]>> = {
	reports: ['title', 'factory', 'workshop', 'topic', 'outcome', 'kind', 'date', 'problem', 'results', 'conditions'],
	adoptions: [
		'report',
		'factory',
		'response',
		'reason',
		'since',
		'date',
		'outcome',
		'results',
		'steps',
		'via',
		'learnedAt',
	],
	factories: ['title', 'kind', 'place', 'area', 'workshops', 'profile'],
	topics: ['title', 'synonyms', 'broader'],
	areas: ['title', 'within', 'keyPoint', 'contact'],
	needs: ['title', 'factory', 'workshop', 'topic', 'since'],
	exchanges: ['title', 'kind', 'level', 'date', 'host', 'participants', 'reports'],
	decisions: ['title', 'issuedBy', 'date', 'promotes'],
	issues: ['title', 'number', 'from', 'to', 'highlights'],
};
