import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/search/foldText.ts';

test('has letters and figures of one width', () => expect(foldText('ＡＢＣ与１２')).toBe('abc与12'));

test('has no case and no accents', () =>
	expect(foldText('ÉCOLE Ünal Đọc Łódź Øst ß')).toBe('ecole unal doc lodz ost ß'));

test.each([
	['Devanagari of one letter that is two when taken apart', '\u0958'],
	['a Turkish capital that is two letters in lower case', '\u0130'],
	['Chinese', '厂'],
])('every letter stays at its place: %s', (_, letter) => {
	const folded = foldText(`${letter}É`);
	expect([folded.length, folded.at(-1)]).toEqual([letter.length + 1, 'e']);
});
