import type { Condition } from '../core/derive/fit.ts';
import { attributeTitle, attributeValue, type Vocabulary } from './attributes.ts';

/** What a condition asks of a factory, in words: “Size: small”. */
export function conditionText(vocabulary: Vocabulary, condition: Condition): string {
	const { words } = vocabulary;
	const title = attributeTitle(vocabulary, condition.attribute);
	const value = (v: string | number | boolean) => attributeValue(vocabulary, condition.attribute, v);
	if (condition.is !== undefined) return words.condition.is(title, value(condition.is));
	if (condition.in) return words.condition.in(title, condition.in.map(value).join(words.condition.or));
	const { atLeast, atMost } = condition;
	if (atLeast !== undefined && atMost !== undefined) {
		return words.condition.between(title, value(atLeast), value(atMost));
	}
	if (atLeast !== undefined) return words.condition.atLeast(title, value(atLeast));
	return words.condition.atMost(title, value(atMost ?? 0));
}
