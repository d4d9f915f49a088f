import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/derive/wordsOf.ts';

test.each([
	['The scrap of the castings', 'scrap casting'],
	['Scrap, SCRAP and scraps!', 'scrap'],
	['Small-lot boxes', 'small lot boxe'],
	['The factories of a factory', 'factory'],
	['怎样提高一般小厂的质量', '提高 小厂 质量'],
	['The press, a status and the analysis', 'press status analysis'],
	['A 5 kg box', 'kg box'],
	['ＡＢＣ １２３', 'abc 123'],
	['Größe naïve', 'größe naïve'],
	['', ''],
	['— … !', ''],
	['次品太多', '次品 太多'],
	['次品', '次品'],
	['纸筋厂', '纸筋 筋厂'],
	['小厂的 scraps', '小厂 scrap'],
])('%s: %s', (text, expected) =>
	expect([...wordsOf(text).keys()].sort()).toEqual(expected.split(' ').filter(Boolean).sort()),
);

test('each word is told as it stands in the text first', () => {
	expect([...wordsOf('Factories with boxes: a FACTORY and a box')]).toEqual([
		['factory', 'factories'],
		['boxe', 'boxes'],
		['box', 'box'],
	]);
});
