/** A number of a list as Word shows it, by the name that its format has there; in figures where we know no better. */
export function formatNumber(value: number, format: string): string {
	if (!Number.isSafeInteger(value) || value < 0) return String(value);
	if (/^(?:chinese|japanese|taiwanese|ideograph)/.test(format)) return inChinese(value, format);
	if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') {
		return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
	}
	if (format === 'decimalZero') return String(value).padStart(2, '0');
	if (format === 'decimalFullWidth') {
		return String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
	}
	if (format === 'lowerLetter') return inLetters(value);
	if (format === 'upperLetter') return inLetters(value).toUpperCase();
	if (format === 'lowerRoman') return inRoman(value).toLowerCase();
	if (format === 'upperRoman') return inRoman(value);
	return String(value);
}

const digits = '〇一二三四五六七八九';

function inChinese(value: number, format: string): string {
	const figures = [...String(value)];
	if (format === 'ideographDigital' || value > 9999) return figures.map((figure) => digits[Number(figure)]).join('');
	if (format === 'ideographTraditional') return '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value);
	if (format === 'ideographZodiac') return '子丑寅卯辰巳午未申酉戌亥'[value - 1] ?? String(value);
	if (value === 0) return '〇';
	return figures
		.map((figure, index) =>
			figure === '0' ? '零' : `${digits[Number(figure)]}${['', '十', '百', '千'][figures.length - 1 - index]}`,
		)
		.join('')
		.replaceAll(/零+/g, '零')
		.replace(/零$/, '')
		.replace(/^一十/, '十');
}

/** After z come aa, bb and so on. */
const inLetters = (value: number) =>
	value < 1 || value > 780
		? String(value)
		: String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const romans: readonly (readonly [number, string])[] = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

function inRoman(value: number): string {
	if (value < 1 || value > 3999) return String(value);
	const [size, letters] = romans.find(([number]) => number <= value) ?? [value, ''];
	return `${letters}${value > size ? inRoman(value - size) : ''}`;
}
