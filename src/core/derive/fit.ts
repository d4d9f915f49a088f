import type { DataOf } from '../schema/schemas.ts';

export type Condition = NonNullable<DataOf<'reports'>['conditions']>[number];
export type Profile = NonNullable<DataOf<'factories'>['profile']>;

/** Whether a report suits a factory: the right medicine. */
export type Verdict = 'fits' | 'near' | 'blocked' | 'unknown';

/** Best first. */
export const verdictOrder: readonly Verdict[] = ['fits', 'near', 'unknown', 'blocked'];

/** One condition held against a profile. `met` is undefined where the profile is silent. */
export interface CheckedCondition {
	condition: Condition;
	met: boolean | undefined;
}

export interface Fit {
	verdict: Verdict;
	checked: CheckedCondition[];
}

/** Holds a report's conditions against a factory's profile, with what came of each. */
export function fit(conditions: readonly Condition[], profile: Profile = {}): Fit {
	let marks = 0;
	const checked = conditions.map((condition) => {
		const met = holds(condition, profile);
		marks = together(marks, marksOf(condition, met));
		return { condition, met };
	});
	return { verdict: verdictBy(marks), checked };
}

/**
 * What the conditions come to, without the reasons.
 *
 * - `blocked`: something rules it out, or more than one required condition is off;
 * - `unknown`: not blocked, and the profile is silent on something that is required or would rule it out;
 * - `near`: one required condition is off, or helpful ones are;
 * - `fits`: all the rest, a report without conditions among them. A helpful condition on which the profile is silent
 *   takes nothing away.
 */
export const verdictOf = (conditions: readonly Condition[], profile: Profile = {}): Verdict =>
	verdictBy(conditions.reduce((all, condition) => together(all, marksOf(condition, holds(condition, profile))), 0));

/**
 * What single conditions come to, as bits that are put `together`: millions of pairs of a report and a factory are
 * bytes in a table, and each different condition is held against a factory once.
 */
export type Marks = number;

/** How many different marks there are. */
export const allMarks = 16;

const lacksHelpful = 1;
export const offRequired = 2;
export const silent = 4;
const ruledOut = 8;

export function marksOf({ need }: Condition, met: boolean | undefined): Marks {
	if (need === 'helpful') return met === false ? lacksHelpful : 0;
	if (met === undefined) return silent;
	if (need === 'blocking') return met ? ruledOut : 0;
	return met ? 0 : offRequired;
}

/** The marks of some conditions and those of one more: a second required one that is off rules out. */
export const together = (all: Marks, more: Marks): Marks => all | more | (all & more & offRequired ? ruledOut : 0);

export function verdictBy(marks: Marks): Verdict {
	if (marks & ruledOut) return 'blocked';
	if (marks & silent) return 'unknown';
	return marks === 0 ? 'fits' : 'near';
}

/** Whether a profile satisfies a condition; undefined where it is silent. */
export function holds(condition: Condition, profile: Profile): boolean | undefined {
	const value = Object.hasOwn(profile, condition.attribute) ? profile[condition.attribute] : undefined;
	if (value === undefined) return undefined;
	const { is, in: oneOf, atLeast, atMost } = condition;
	if (is !== undefined) return Array.isArray(value) ? value.includes(is as string) : value === is;
	if (oneOf) return (Array.isArray(value) ? value : [String(value)]).some((v) => oneOf.includes(v));
	if (typeof value !== 'number' || (atLeast === undefined && atMost === undefined)) return undefined;
	// Both together are a range.
	return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}
