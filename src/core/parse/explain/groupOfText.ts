import type { z } from 'zod';
import { fieldInfo, isRequired, shapeOf } from '../../schema/visitFields.ts';
import { fieldType } from '../fieldType.ts';
import { proposeName } from '../proposeName.ts';
import { quote } from './repairLine.ts';

/** So many words of a text make a short name. */
const maxWords = 4;

/**
 * The whole group for which a text stands in a list: `Check them` in `steps` is `{ id: check-them, text: Check them }`.
 * Undefined where the group needs more than a short name and one text.
 *
 * @param index its place in the list, for a short name where the text has no Latin letters
 */
export function groupOfText(element: z.ZodType, list: string, text: string, index: number): string | undefined {
	const needed = Object.entries(shapeOf(element) ?? {}).filter(([, field]) => isRequired(field));
	const hasId = needed.some(([key]) => key === 'id');
	const [field, ...more] = needed.filter(([key]) => key !== 'id');
	if (!field || more.length > 0 || !takesText(field[1])) return undefined;
	const id = proposeName(text).split('-').slice(0, maxWords).join('-') || `${list.replace(/s$/, '')}-${index + 1}`;
	return `{ ${hasId ? `id: ${inBraces(id)}, ` : ''}${field[0]}: ${inBraces(text)} }`;
}

/** A text, or one for each language. */
function takesText(field: z.ZodType): boolean {
	const { ref, date } = fieldInfo(field);
	return !ref && !date && ['string', 'union'].includes(fieldType(field));
}

/** With quotes where YAML would read something else between braces. */
const inBraces = (text: string): string =>
	/[:#,[\]{}"'\\]|^[\d.+\-?&*!|>%@`=~]|^(?:true|false|null|yes|no|on|off)$/i.test(text) ? quote(text) : text;
