import {
	type CheckedCondition,
	type Fit,
	marksOf,
	offRequired,
	type Profile,
	silent,
	type Verdict,
} from '../core/derive/fit.ts';
import { attributeValue, type Vocabulary } from './attributes.ts';
import { conditionText } from './conditionText.ts';

/** Why a report fits or doesn't, a sentence for each condition; those that decide come first. */
export function fitReasons(vocabulary: Vocabulary, { checked, verdict }: Fit, profile: Profile = {}): string[] {
	if (checked.length === 0) return [vocabulary.words.fit.noConditions];
	return [...checked]
		.sort((a, b) => weight(b, verdict) - weight(a, verdict))
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

/** What decides on the verdict comes first, and after that what is as it should be. */
function weight({ condition, met }: CheckedCondition, verdict: Verdict): number {
	const marks = marksOf(condition, met);
	// Two of them rule out, whatever isn't known.
	if (verdict === 'blocked' && marks === offRequired) return silent + 1;
	if (marks > 0) return marks;
	return met === undefined ? -1 : Number(met) / 2;
}
