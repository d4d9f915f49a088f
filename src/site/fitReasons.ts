import type { CheckedCondition, Fit, Profile } from '../core/derive/fit.ts';
import { attributeValue, type Vocabulary } from './attributes.ts';
import { conditionText } from './conditionText.ts';

/** Why a report fits or doesn't, a sentence for each condition; those that decide come first. */
export function fitReasons(vocabulary: Vocabulary, { checked }: Fit, profile: Profile = {}): string[] {
	if (checked.length === 0) return [vocabulary.words.fit.noConditions];
	return [...checked]
		.sort((a, b) => weight(b) - weight(a))
		.map((check) => [sentence(vocabulary, check, profile), check.condition.why].filter(Boolean).join(' '));
}

function sentence(vocabulary: Vocabulary, { condition, met }: CheckedCondition, profile: Profile): string {
	const { fit } = vocabulary.words;
	const text = conditionText(vocabulary, condition);
	if (met === undefined) return fit.silent[condition.need](text);
	if (met) return fit.met[condition.need](text);
	const value = profile[condition.attribute] ?? '';
	const here = (Array.isArray(value) ? value : [value])
		.map((v) => attributeValue(vocabulary, condition.attribute, v))
		.join(vocabulary.words.join);
	return fit.unmet[condition.need](text, here);
}

/** What rules out weighs more than what is off, that more than what isn't known, that more than what is as it should be. */
function weight({ condition, met }: CheckedCondition): number {
	if (condition.need === 'blocking') return met ? 4 : met === undefined ? 2 : 0;
	if (met === false) return 3;
	return met === undefined ? 2 : 1;
}
