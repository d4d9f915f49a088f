import { formatSection } from './formatSection.ts';
import type { NumberFormat } from './numberFormats.ts';
import type { Cell } from './table.ts';

/** The last day that Excel knows, the end of 9999. Beyond it and before 1900 it shows no date. */
const lastDay = 2_958_465;

/**
 * A date of a workbook as a person sees it: the month where the format shows no day. A time without a day is no date.
 *
 * @param days what the file holds: days, and parts of a day
 */
export function shownDate(date: Date, days: number, format: NumberFormat | undefined): Cell {
	if (days < 0 || days > lastDay) return days;
	const { signs } = formatSection(format?.code ?? '', 1);
	if (days < 1 || signs.includes('[')) return timeOf(days);
	const text = date.toISOString();
	const first = text.slice(8, 10) === '01';
	const { day, month, year } = partsOf(signs);
	if (day || (!month && !year) || (format?.perhapsDay && !first)) return { date: text.slice(0, 10) };
	return { date: text.slice(0, month ? 7 : 4) };
}

/** Which parts of a date a format shows. An `m` beside hours or seconds is minutes. */
function partsOf(signs: string): { day: boolean; month: boolean; year: boolean } {
	const groups = signs.toLowerCase().match(/y+|e+|g+|m+|d+|a{3,}|h+|s+/g) ?? [];
	const isMonth = (group: string, index: number) =>
		group.startsWith('m') && !groups[index - 1]?.startsWith('h') && !groups[index + 1]?.startsWith('s');
	return {
		day: groups.some((group) => /^[da]/.test(group)),
		month: groups.some(isMonth),
		year: groups.some((group) => /^[ye]/.test(group)),
	};
}

function timeOf(days: number): string {
	const seconds = Math.round(days * 86_400);
	const two = (figure: number) => String(figure % 60).padStart(2, '0');
	const time = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60))}`;
	return seconds % 60 === 0 ? time : `${time}:${two(seconds)}`;
}
