import type { SearchRecord } from '../derive/searchRecords.ts';
import type { SearchSection } from '../derive/searchSections.ts';
import { unspaced } from '../unspaced.ts';
import { markFolded } from './markFolded.ts';
import { joinedParts, type TextPart } from './textParts.ts';

export interface SectionExcerpt {
	/** Empty where the query was found in the title alone. */
	text: TextPart[];
	/** The part of the page from which the text is; none for what stands before the first heading. */
	section?: SearchSection;
}

/** Characters of an excerpt, and how many of them may stand before the first word that was looked for. */
const sizes = { spaced: { length: 180, lead: 40 }, unspaced: { length: 60, lead: 12 } };

const unspacedLetter = new RegExp(`[${unspaced}]`, 'gu');

interface Place {
	section?: SearchSection;
	parts: TextPart[];
}

/** The place in a record's text, below its title, where most of `looked` is found. The longest words count most. */
export function sectionExcerpt(record: SearchRecord, looked: readonly string[]): SectionExcerpt {
	const lead: Place = { parts: marked(record.summary, looked) };
	const places = [
		lead,
		...record.sections.map((section): Place => {
			const parts = marked(section.text, looked);
			return section.id ? { section, parts } : { parts };
		}),
	];
	let best: { place: Place; score: number } | undefined;
	for (const place of places) {
		const score = scoreOf(place.parts);
		if (score > (best?.score ?? 0)) best = { place, score };
	}
	if (best) {
		const { section, parts } = best.place;
		return { text: windowOf(parts), ...(section ? { section } : {}) };
	}
	// A name in a heading leads to what stands below it.
	const section = record.sections.find(({ id, heading }) => id && scoreOf(marked(heading, looked)) > 0);
	return section ? { text: windowOf(marked(section.text, [])), section } : { text: [] };
}

/** Chinese runs on without a space where a line ends. */
const oneLine = (text: string) =>
	text.replace(/(?<=[\p{Script=Han}。，；：！？、」』”）])\s*\n\s*/gu, '').replace(/\s+/g, ' ');

const marked = (text: string, looked: readonly string[]) => markFolded(oneLine(text), looked);

/** What is found once tells more than what is found again. */
function scoreOf(parts: readonly TextPart[]): number {
	const found = new Map<string, number>();
	for (const { text, marked } of parts) {
		if (marked) found.set(text.toLowerCase(), (found.get(text.toLowerCase()) ?? 0) + 1);
	}
	return [...found].reduce((sum, [text, times]) => sum + text.length * (1 + Math.min(times - 1, 5) / 10), 0);
}

function windowOf(parts: readonly TextPart[]): TextPart[] {
	const text = parts.map((part) => part.text).join('');
	const isUnspaced = (text.match(unspacedLetter)?.length ?? 0) > text.length / 4;
	const { length, lead } = sizes[isUnspaced ? 'unspaced' : 'spaced'];
	const at = densest(parts, length - lead);
	const from = at <= lead ? 0 : wordStart(text, at - lead, at, isUnspaced);
	const to = text.length <= from + length ? text.length : wordEnd(text, from + length, isUnspaced);
	const gap = isUnspaced ? '' : ' ';
	return joinedParts([
		...(from > 0 ? [{ text: `…${gap}`, marked: false }] : []),
		...cut(parts, from, to),
		...(to < text.length ? [{ text: `${gap}…`, marked: false }] : []),
	]);
}

/** The place from which on most is marked within `length`. */
function densest(parts: readonly TextPart[], length: number): number {
	const marks: { at: number; size: number }[] = [];
	let end = 0;
	for (const { text, marked } of parts) {
		if (marked) marks.push({ at: end, size: text.length });
		end += text.length;
	}
	let best = { at: 0, score: 0 };
	for (const { at } of marks) {
		const score = marks.reduce((sum, mark) => sum + (mark.at >= at && mark.at < at + length ? mark.size : 0), 0);
		if (score > best.score) best = { at, score };
	}
	return best.at;
}

function wordStart(text: string, from: number, latest: number, isUnspaced: boolean): number {
	if (isUnspaced) return whole(text, from);
	const space = text.indexOf(' ', from);
	return space < 0 || space >= latest ? whole(text, from) : space + 1;
}

function wordEnd(text: string, to: number, isUnspaced: boolean): number {
	const space = isUnspaced ? -1 : text.lastIndexOf(' ', to);
	return space > to - 30 ? space : whole(text, to);
}

/** No place within a letter of two units. */
const whole = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);

function cut(parts: readonly TextPart[], from: number, to: number): TextPart[] {
	let start = 0;
	return parts.flatMap(({ text, marked }) => {
		const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start));
		start += text.length;
		return piece ? [{ text: piece, marked }] : [];
	});
}
