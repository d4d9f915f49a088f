import { chineseFigure } from '../../chineseFigure.ts';

const digits = '〇一二三四五六七八九';

/** The year by its digits, month and day as they are counted: 一九五八年八月三十一日. People write zero in several ways. */
const written =
	/^([一二三四五六七八九〇○零0oO]{4})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?)?$/;

/** A Chinese date in the figures of 1958年8月31日; any other text as it is. */
export function arabicDate(text: string): string {
	const [, year, month, day] = written.exec(text) ?? [];
	if (year === undefined) return text;
	const figures = [...year.replace(/[○零0oO]/g, '〇')].map((digit) => digits.indexOf(digit)).join('');
	return `${figures}年${month ? `${counted(month)}月` : ''}${day ? `${counted(day)}日` : ''}`;
}

/** What isn't counted so becomes a figure that no month and no day has. */
const counted = (text: string) => chineseFigure(text) ?? 99;
