/** Which sign stands before the decimals: 4,10 or 4.10. */
export type DecimalSign = 'comma' | 'point';

export type NumberRead =
	| { type: 'number'; number: number }
	/** A sign before three figures divides off decimals or thousands. */
	| { type: 'ambiguous'; readings: readonly [decimals: number, thousands: number] }
	| { type: 'unreadable' };

const unreadable: NumberRead = { type: 'unreadable' };

/** A figure in one of the ways in which people write it: 4,10, 1.234,5 or 1 234.5. Nothing is guessed. */
export function readNumber(text: string, decimal?: DecimalSign): NumberRead {
	const parts = partsOf(text);
	if (!parts) return unreadable;
	const { sign, figure, signs } = parts;
	const number = (value: string): NumberRead => ({ type: 'number', number: sign * Number(value) });
	if (signs.length === 0) return number(figure);
	const proof = proves(figure, signs);
	if (proof === undefined) {
		const [whole, decimals] = [`${figure.replace(/[.,]/, '')}`, figure.replace(',', '.')];
		if (decimal === undefined) return { type: 'ambiguous', readings: [sign * Number(decimals), sign * Number(whole)] };
		return number(signs === (decimal === 'comma' ? ',' : '.') ? decimals : whole);
	}
	if (proof === 'neither') return unreadable;
	return number(proof === 'comma' ? figure.replaceAll('.', '').replace(',', '.') : figure.replaceAll(',', ''));
}

/** The sign before decimals that the values of a column prove, where each that proves one proves the same. */
export function decimalSignOf(values: Iterable<string>): DecimalSign | undefined {
	const found = new Set<DecimalSign>();
	for (const value of values) {
		const parts = partsOf(value);
		const proof = parts && parts.signs.length > 0 ? proves(parts.figure, parts.signs) : undefined;
		if (proof === 'comma' || proof === 'point') found.add(proof);
	}
	return found.size === 1 ? [...found][0] : undefined;
}

/** The figure without its sign and the spaces between thousands; `signs` are its points and commas in their order. */
function partsOf(text: string): { sign: 1 | -1; figure: string; signs: string } | undefined {
	const plain = text
		.normalize('NFKC')
		.replace(/[−–]/g, '-')
		.replace(/^[\s+]+|\s+$/g, '');
	const negative = plain.startsWith('-');
	const rest = plain.replace(/^-\s*/, '').replace(/’/g, "'");
	const figure = /^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?![\d '])/.test(rest) ? rest.replace(/[ ']/g, '') : rest;
	if (!/^[.,]?\d[\d.,]*$/.test(figure) || /[.,]$/.test(figure)) return undefined;
	return { sign: negative ? -1 : 1, figure, signs: figure.replace(/\d/g, '') };
}

/** What the figure by itself says of its signs; undefined where both readings are good. */
function proves(figure: string, signs: string): DecimalSign | 'neither' | undefined {
	if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(figure) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(figure)) return 'comma';
	if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(figure) || /^\d{1,3}(?:,\d{3}){2,}$/.test(figure)) return 'point';
	if (signs.length > 1) return 'neither';
	return /^[1-9]\d{0,2}[.,]\d{3}$/.test(figure) ? undefined : signs === ',' ? 'comma' : 'point';
}
