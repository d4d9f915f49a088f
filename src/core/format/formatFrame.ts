import type { Place } from '../message.ts';
import { displayWidth } from './displayWidth.ts';
import { printable } from './printable.ts';

const maxWidth = 96;

/** A line with carets under a stretch of it, in equal columns. A long line is cut around the stretch. */
export function formatFrame(line: string, place: Place): { line: string; carets: string } {
	const from = Math.min(place.column - 1, line.length);
	const to =
		place.endLine === place.line
			? Math.min(Math.max(place.endColumn - 1, from + 1), Math.max(line.length, from + 1))
			: line.length;
	const cut = cutAround(line, from, to);
	const shown = visible(cut.text);
	const before = visible(cut.text.slice(0, cut.from));
	const marked = visible(cut.text.slice(cut.from, cut.to));
	return { line: shown, carets: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(displayWidth(marked), 1)) };
}

/** What a terminal would not show: tabs get a width, special spaces a sign. */
const visible = (text: string) =>
	printable(text.replaceAll('\t', '    ')).replace(/[\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff]/g, '·');

function cutAround(line: string, from: number, to: number): { text: string; from: number; to: number } {
	if (displayWidth(line) <= maxWidth) return { text: line, from, to };
	const half = Math.floor(maxWidth / 2);
	const start = from <= half ? 0 : boundary(line, from - half / 2);
	const end = boundary(line, Math.min(line.length, start + maxWidth));
	const head = start > 0 ? '…' : '';
	const tail = end < line.length ? '…' : '';
	const text = head + line.slice(start, end) + tail;
	const shift = head.length - start;
	return { text, from: from + shift, to: Math.min(to, end) + shift };
}

/** No character of two code units is cut in half. */
const boundary = (line: string, index: number) =>
	/[\udc00-\udfff]/.test(line.charAt(Math.floor(index))) ? Math.floor(index) - 1 : Math.floor(index);
