import { expect, test } from 'vitest';
import { interfaceWords } from '../../../src/site/words/words.ts';

const en = interfaceWords('en', undefined);
const zh = interfaceWords('zh', undefined);

test('one is told as one', () => {
	expect(en.numbers.first.figure(1, 1, 1)).toBe('1 day');
	expect(en.numbers.first.figure(15.5, 1, 1588)).toBe('15.5 days in the middle, from 1 to 1,588');
	expect(en.numbers.overdue.definition('1', 1)).toMatch(/due 1 month after.* due 1 month after/);
	expect(en.numbers.overdue.definition('3, 6', 3)).toMatch(/due 3, 6 months after.* due 3 months after/);
});

test('thousands are written in one way', () => {
	expect([zh.count.reports(1588), zh.numbers.records(1588), zh.homePage.contains(1588, 20, 3)]).toEqual([
		'1,588 篇经验',
		'1,588 条记录',
		'共收经验 1,588 篇、工厂 20 个、答复 3 份。',
	]);
	expect(zh.numbers.first.figure(1.5, 1, 1588)).toBe('居中 1.5 天，最短 1 天，最长 1,588 天');
});
