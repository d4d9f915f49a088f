import { expect, test } from 'vitest';
import { yesOrNo } from '../../src/core/yesOrNo.ts';

test('what says yes or no anywhere, whichever way it is written', () => {
	expect(['yes', 'True', '是'].map((word) => yesOrNo(word))).toEqual([true, true, true]);
	expect(['NO', 'false', '否'].map((word) => yesOrNo(word))).toEqual([false, false, false]);
});

test('what is a choice or a figure in one place says yes in another', () => {
	const words = ['y', '✓', '无', '1', 'перо'];
	expect(words.map((word) => yesOrNo(word))).toEqual(words.map(() => undefined));
	expect(words.map((word) => yesOrNo(word, 'letter'))).toEqual([true, ...Array(4)]);
	expect(words.map((word) => yesOrNo(word, 'tick'))).toEqual([undefined, true, false, ...Array(2)]);
	expect(words.map((word) => yesOrNo(word, 'letter', 'tick', 'guess'))).toEqual([true, true, false, true, undefined]);
});
