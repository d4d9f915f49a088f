import { plainXml } from './plainXml.ts';
import { xmlTags } from './xmlTags.ts';

/** A cell as the file has it. */
export interface SheetCell {
	/** Counted from 0. */
	row: number;
	column: number;
	/** The number of its style. */
	style?: string;
	/** What stands there. */
	value?: string;
	/** What stands in the place of a value, where a formula failed or its result was never written. */
	broken?: { broken: 'error' | 'no-result'; shown: string };
}

const cell = /<(?:\w+:)?c(?=[\s/>])((?:[^<>"'/]|"[^"]*"|'[^']*')*)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

/** The cells of a sheet. Those who read the values of cells don't tell how they are shown, and pass over failed formulas. */
export function* sheetCells(xml: string): Generator<SheetCell> {
	for (const [, attributes = '', inner = ''] of xml.matchAll(cell)) {
		const { r = '', s, t } = xmlTags(`<c ${attributes}>`, 'c')[0] ?? {};
		const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(r) ?? [];
		if (letters === undefined) continue;
		const value = textIn(inner, 'v');
		const broken = brokenOf(t, value, inner);
		yield {
			row: Number(digits) - 1,
			column: columnIndex(letters),
			...(s !== undefined && { style: s }),
			...(value !== undefined && { value }),
			...(broken && { broken }),
		};
	}
}

function brokenOf(type: string | undefined, value: string | undefined, inner: string): SheetCell['broken'] {
	if (type === 'e') return { broken: 'error', shown: value || '#' };
	const isFormula = /<(?:\w+:)?f[\s/>]/.test(inner);
	// A text may be empty; it is there all the same.
	if (!isFormula || (type === 'str' ? value !== undefined : value)) return undefined;
	return { broken: 'no-result', shown: `=${textIn(inner, 'f') ?? ''}` };
}

function textIn(xml: string, name: 'v' | 'f'): string | undefined {
	const found = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>]*?(?:/>|>([^<]*)<)`).exec(xml);
	return found ? plainXml(found[1] ?? '') : undefined;
}

/** 0 for `A`, 26 for `AA`. */
export const columnIndex = (letters: string): number =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
