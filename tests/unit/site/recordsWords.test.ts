import { expect, test } from 'vitest';
import { ownTerms } from '../../../src/core/form/terms.ts';
import { en } from '../../../src/site/words/en.ts';
import { zh } from '../../../src/site/words/zh.ts';

const both = [en(ownTerms.en), zh(ownTerms.zh)];

test('what came of an exchange is called answers, since refusals are among them', () => {
	expect(both.map(({ exchange }) => exchange.answers)).toEqual(['Answers that came of it', '由此作出的答复']);
});

test('a key point whose reports were all withdrawn or replaced is not said to have written none', () => {
	expect(both.map(({ area }) => area.noReports)).toEqual([
		'The key point has no report that others could take over, so it leads nothing.',
		'重点没有可供学习的经验，因此没有带动谁。',
	]);
});
