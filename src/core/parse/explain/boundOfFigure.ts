/** A figure that is said to be a bound, and the unit behind it. */
export interface Bound {
	figure: string;
	/** Empty where there is none. */
	unit: string;
	/** Whether more than the figure is meant, which a field says of it; “at least” includes the figure. */
	above: boolean;
}

const more = 'more than|over|above|>(?!=)|超过|大于|高于|多于';
const least = 'at least|no less than|no fewer than|not less than|>=|≥|至少|起码|最少|不少于|不低于|不小于';
const before = new RegExp(String.raw`^(?:(${more})|${least})\s*(\d[\d.,]*)\s*(\D{0,20})$`, 'i');
const after = /^(\d[\d.,]*)\s*(?:([多余])\s*(\D{0,20})|(\D{0,20}?)\s*(?:or more|and more|and above|以上|\+))$/i;

/** What “more than 30”, “30 多人” and “至少 30” say; undefined where a text says no such thing. */
export function boundOfFigure(text: string): Bound | undefined {
	const [, above, figure, unit = ''] = before.exec(text) ?? [];
	if (figure !== undefined) return { figure, unit, above: above !== undefined };
	const [, first, than, unitBehind, unitBetween] = after.exec(text) ?? [];
	return first === undefined
		? undefined
		: { figure: first, unit: unitBehind ?? unitBetween ?? '', above: than !== undefined };
}
