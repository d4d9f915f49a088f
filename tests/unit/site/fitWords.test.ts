import { expect, test } from 'vitest';
import { en } from '../../../src/site/words/en.ts';
import { zh } from '../../../src/site/words/zh.ts';

const hospital = { one: 'hospital', many: 'hospitals' };
const english = en({ factory: hospital, workshop: { one: 'ward', many: 'wards' } }).fit;
const chinese = zh({ factory: { one: '医院', many: '医院' }, workshop: { one: '科室', many: '科室' } }).fit;

test('a report without conditions is for all others', () => {
	expect([1, 1200].map(english.anyFactory)).toMatchInlineSnapshot(`
		[
		  "It states no conditions, so it is for the one other hospital.",
		  "It states no conditions, so it is for all 1,200 other hospitals.",
		]
	`);
	expect(chinese.anyFactory(12)).toMatchInlineSnapshot(`"它没有写明条件，其他 12 个医院都适用。"`);
});

test('where those with an open need stand before them, it is for the rest too', () => {
	expect([1, 1200].map(english.restOfFactories)).toMatchInlineSnapshot(`
		[
		  "It states no conditions, so it is also for the one other hospital that remains.",
		  "It states no conditions, so it is also for the 1,200 other hospitals that remain.",
		]
	`);
	expect(chinese.restOfFactories(12)).toMatchInlineSnapshot(`"它没有写明条件，其余 12 个医院也都适用。"`);
});
