import { expect, test } from 'vitest';
import { exactFirst } from '../../../src/core/search/matchGroups.ts';

const exact = [
	{ id: 'both', by: 'phrase' },
	{ id: 'phrase-alone', by: 'phrase' },
];
const ranked = [
	{ id: 'words-alone', by: 'words' },
	{ id: 'both', by: 'words' },
];
const told = (loose: boolean) =>
	exactFirst(exact, ranked, loose).map(({ match, result }) => `${match} ${result.id} by ${result.by}`);

test('what has the phrase comes first, as the search for the phrase found it', () => {
	expect(told(true)).toEqual(['exact both by phrase', 'exact phrase-alone by phrase', 'loose words-alone by words']);
	expect(told(false)).toEqual(['exact both by phrase', 'exact phrase-alone by phrase']);
});
