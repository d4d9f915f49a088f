import type { Profile } from '../core/derive/fit.ts';
import type { Vocabulary } from './attributes.ts';

/** How the finder's form and its address write what is true or false. */
export const yesOrNo = ['yes', 'no'] as const;

/**
 * The profile that a visitor has described: a choice by its id, yes or no, a figure. What is left out is not known.
 *
 * @param written what the form holds for an attribute
 */
export function describedProfile(
	attributes: Vocabulary['attributes'],
	written: (attribute: string) => string,
): Profile {
	const profile: Profile = {};
	for (const { id, choices } of attributes) {
		const value = written(id);
		if (value === '') continue;
		const isYesOrNo = !choices && yesOrNo.some((answer) => answer === value);
		profile[id] = choices ? value : isYesOrNo ? value === 'yes' : Number(value);
	}
	return profile;
}
