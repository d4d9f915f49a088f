import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, fit, type Profile, verdictOf, verdictOrder } from '../../../src/core/derive/fit.ts';
import { arbitraryCondition, arbitraryProfile } from '../../support/arbitraryDigest.ts';

const small: Condition = { need: 'required', attribute: 'size', is: 'small' };
const presses: Condition = { need: 'required', attribute: 'presses', atLeast: 2 };
const helps: Condition = { need: 'helpful', attribute: 'presses', atLeast: 2 };
const rulesOut: Condition = { need: 'blocking', attribute: 'shifts', atMost: 1 };

describe('what the conditions come to', () => {
	test.each<[string, Condition[], Profile | undefined, string]>([
		['no conditions', [], {}, 'fits'],
		['no conditions and no profile', [], undefined, 'fits'],
		['what is required is there', [small], { size: 'small' }, 'fits'],
		['one required thing is off', [small], { size: 'large' }, 'near'],
		['two required things are off', [small, presses], { size: 'large', presses: 1 }, 'blocked'],
		['one helpful thing is off', [helps], { presses: 1 }, 'near'],
		['several helpful things are off', [helps, helps, helps], { presses: 1 }, 'near'],
		['one required and one helpful thing are off', [small, helps], { size: 'large', presses: 1 }, 'near'],
		['the profile is silent on what is required', [small], {}, 'unknown'],
		['no profile', [small], undefined, 'unknown'],
		['the profile is silent on what would help', [helps], {}, 'fits'],
		['the profile is silent on what would rule it out', [rulesOut], {}, 'unknown'],
		['what would rule it out is there', [rulesOut], { shifts: 1 }, 'blocked'],
		['what would rule it out is not there', [rulesOut], { shifts: 2 }, 'fits'],
		['one required thing is off, another is not known', [small, presses], { size: 'large' }, 'unknown'],
		['ruled out, and much is not known', [small, presses, rulesOut], { shifts: 1 }, 'blocked'],
		[
			'two off, and what would rule it out is not known',
			[small, presses, rulesOut],
			{ size: 'x', presses: 0 },
			'blocked',
		],
	])('%s', (_, conditions, profile, verdict) => expect(verdictOf(conditions, profile)).toBe(verdict));
});

describe('one comparison', () => {
	test.each<[Partial<Condition>, Profile[string], boolean | undefined]>([
		[{ is: 'small' }, 'small', true],
		[{ is: 'small' }, ['large', 'small'], true],
		[{ is: 'small' }, ['large'], false],
		[{ is: true }, true, true],
		[{ is: true }, false, false],
		[{ is: 3 }, 3, true],
		[{ in: ['a', 'b'] }, 'b', true],
		[{ in: ['a', 'b'] }, ['c', 'b'], true],
		[{ in: ['a', 'b'] }, 'c', false],
		[{ in: ['3', '4'] }, 3, true],
		[{ atLeast: 100 }, 100, true],
		[{ atLeast: 100 }, 99.9, false],
		[{ atMost: 100 }, 100, true],
		[{ atMost: 100 }, 101, false],
		[{ atMost: 0 }, 0, true],
		[{ atLeast: 100, atMost: 500 }, 99, false],
		[{ atLeast: 100, atMost: 500 }, 100, true],
		[{ atLeast: 100, atMost: 500 }, 500, true],
		[{ atLeast: 100, atMost: 500 }, 501, false],
		[{ atLeast: 1 }, 'many', undefined],
		[{}, 1, undefined],
	])('%o and %o', (comparison, value, met) => {
		const condition = { need: 'required', attribute: 'x', ...comparison } as Condition;
		expect(fit([condition], { x: value }).checked).toEqual([{ condition, met }]);
		expect(fit([condition], {}).checked[0]?.met).toBeUndefined();
	});
});

describe('for any conditions and any profile', () => {
	const conditions = fc.array(arbitraryCondition, { maxLength: 6 });

	test('there is one verdict, the same each time, and each condition is accounted for', () => {
		fc.assert(
			fc.property(conditions, fc.option(arbitraryProfile, { nil: undefined }), (list, profile) => {
				const found = fit(list, profile);
				expect(verdictOrder).toContain(found.verdict);
				expect(found.verdict).toBe(verdictOf(list, profile));
				expect(fit(structuredClone(list), structuredClone(profile))).toEqual(found);
				expect(found.checked.map(({ condition }) => condition)).toEqual(list);
			}),
		);
	});

	test('the verdict is what the conditions, each by itself, amount to', () => {
		fc.assert(
			fc.property(conditions, arbitraryProfile, (list, profile) => {
				const { verdict, checked } = fit(list, profile);
				const count = (need: string, met: boolean | undefined) =>
					checked.filter((c) => c.condition.need === need && c.met === met).length;
				const expected =
					count('blocking', true) > 0 || count('required', false) > 1
						? 'blocked'
						: count('blocking', undefined) + count('required', undefined) > 0
							? 'unknown'
							: count('required', false) + count('helpful', false) > 0
								? 'near'
								: 'fits';
				expect(verdict).toBe(expected);
			}),
		);
	});

	test('their order does not matter', () => {
		const shuffled = conditions.chain((list) =>
			fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
		);
		fc.assert(
			fc.property(shuffled, arbitraryProfile, ([list, other], profile) => {
				expect(verdictOf(other, profile)).toBe(verdictOf(list, profile));
			}),
		);
	});
});
