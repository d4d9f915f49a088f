import { expect, test } from 'vitest';
import { ownTerms } from '../../../src/core/form/terms.ts';
import { en } from '../../../src/site/words/en.ts';
import { zh } from '../../../src/site/words/zh.ts';

const day = { days: 1, atLeast: false };
const year = { days: 1166, atLeast: true };

test.each([
	{
		words: en(ownTerms.en),
		told: ['waiting 1 day', 'waiting at least 1,166 days', 'open for 1 day', 'open for at least 1,166 days'],
	},
	{ words: zh(ownTerms.zh), told: ['已等 1 天', '已等至少 1,166 天', '已提出 1 天', '已提出至少 1,166 天'] },
])('days are exact only where the date was: $told', ({ words, told }) => {
	expect([day, year].map(words.unanswered.days)).toEqual(told.slice(0, 2));
	expect([day, year].map(words.need.open)).toEqual(told.slice(2));
});
