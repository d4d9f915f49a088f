import { attributeValue } from './attributes.ts';
import type { Edition } from './edition.ts';
import { partsOf } from './partsOf.ts';
import { textPart } from './textPart.ts';
import type { TitlePart } from './titleParts.ts';

type Value = string | number | boolean;

/** One of its values, with the language of its name or unit. */
export function attributeParts(ed: Edition, id: string, value: Value): TitlePart[] {
	const attribute = ed.attributes.find((attribute) => attribute.id === id);
	const words = typeof value === 'number' ? attribute?.unit : attribute?.choices?.find((c) => c.id === value)?.title;
	return partsOf(attributeValue(ed, id, value), words === undefined ? [] : [textPart(ed, words)]);
}
