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
	const checked = conditions.map((condition) => ({ condition, met: holds(condition, profile) }));
	return { verdict: verdictOf(conditions, profile), checked };
}

/**
 * What the conditions come to, without the reasons: for all pairs of reports and factories at once.
 *
 * - `blocked`: something rules it out, or more than one required condition is off;
 * - `unknown`: not blocked, and the profile is silent on something that is required or would rule it out;
 * - `near`: one required condition is off, or helpful ones are;
 * - `fits`: all the rest, a report without conditions among them. A helpful condition on which the profile is silent
 *   takes nothing away.
 */
export const verdictOf = (conditions: readonly Condition[], profile: Profile = {}): Verdict =>
	verdictFrom(conditions, (condition) => holds(condition, profile));

/** The same where somebody knows already which conditions hold. */
export function verdictFrom(
	conditions: readonly Condition[],
	isMet: (condition: Condition, index: number) => boolean | undefined,
): Verdict {
	let off = 0;
	let lacks = false;
	let silent = false;
	for (let index = 0; index < conditions.length; index++) {
		const condition = conditions[index] as Condition;
		const met = isMet(condition, index);
		if (condition.need === 'blocking') {
			if (met) return 'blocked';
			silent ||= met === undefined;
		} else if (condition.need === 'required') {
			if (met === false) off += 1;
			silent ||= met === undefined;
		} else lacks ||= met === false;
	}
	if (off > 1) return 'blocked';
	if (silent) return 'unknown';
	return off > 0 || lacks ? 'near' : 'fits';
}

/** Whether a profile satisfies a condition; undefined where it is silent. */
export function holds(condition: Condition, profile: Profile): boolean | undefined {
	const value = Object.hasOwn(profile, condition.attribute) ? profile[condition.attribute] : undefined;
	if (value === undefined) return undefined;
	const values = Array.isArray(value) ? value : [value];
	if (condition.is !== undefined) return values.includes(condition.is as never);
	if (condition.in) return values.some((v) => condition.in?.includes(String(v)));
	const figure = typeof value === 'number' ? value : undefined;
	if (figure === undefined) return undefined;
	// Both together are a range.
	const { atLeast, atMost } = condition;
	if (atLeast === undefined && atMost === undefined) return undefined;
	return figure >= (atLeast ?? -Infinity) && figure <= (atMost ?? Infinity);
}
