import type { Condition, Profile } from '../core/derive/fit.ts';
import type { Report } from '../core/model.ts';
import { attributePart } from './attributePart.ts';
import { attributeParts } from './attributeParts.ts';
import { conditionText } from './conditionText.ts';
import type { Edition } from './edition.ts';
import { fieldPart } from './fieldPart.ts';
import { partsOf } from './partsOf.ts';
import type { TitlePart } from './titleParts.ts';

/**
 * A sentence about one of a report's conditions, with the languages of what the bulletin's vocabulary and the report put
 * into it.
 *
 * @param profile of the factory that the sentence holds against it
 */
export function conditionParts(ed: Edition, report: Report, sentence: string, profile: Profile = {}): TitlePart[] {
	const conditions: readonly Condition[] = ed.view(report).data.conditions ?? [];
	const condition = conditions.find((condition) => sentence.includes(conditionText(ed, condition)));
	if (!condition) return [{ text: sentence }];
	const { attribute, is, in: oneOf = [], atLeast, atMost, why } = condition;
	const values = [is, ...oneOf, atLeast, atMost, profile[attribute]].flat().filter((value) => value !== undefined);
	return partsOf(sentence, [
		attributePart(ed, attribute),
		...values.flatMap((value) => attributeParts(ed, attribute, value)),
		...(why ? [fieldPart(ed, report, 'conditions', why)] : []),
	]);
}
