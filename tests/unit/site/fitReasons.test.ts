import { expect, test } from 'vitest';
import { type Condition, fit } from '../../../src/core/derive/fit.ts';
import { fitReasons } from '../../../src/site/fitReasons.ts';
import { interfaceWords } from '../../../src/site/words/words.ts';

const vocabulary = { words: interfaceWords('en', undefined), attributes: [], text: () => '', number: String };
const asked = (need: Condition['need'], attribute: string): Condition => ({ need, attribute, is: true });

test.each([
	['unknown', 'required', { helps: false }],
	['unknown', 'required', { helps: false, also: false }],
	['unknown', 'blocks', { required: false, also: true, helps: false }],
	['near', 'required', { helps: false, required: false, also: true, blocks: false }],
	['near', 'helps', { helps: false, required: true, also: true, blocks: false }],
	['blocked', 'blocks', { required: false, blocks: true }],
	['blocked', 'required', { required: false, also: false, helps: false }],
	['fits', 'required', { required: true, also: true, blocks: false }],
] as const)('that the verdict is %s is said by “%s”', (verdict, attribute, profile) => {
	const conditions = [
		asked('helpful', 'helps'),
		asked('required', 'required'),
		asked('required', 'also'),
		asked('blocking', 'blocks'),
	];
	const found = fit(conditions, profile);
	expect(found.verdict).toBe(verdict);
	expect(fitReasons(vocabulary, found, profile)[0]).toContain(`“${attribute}: yes”`);
});
