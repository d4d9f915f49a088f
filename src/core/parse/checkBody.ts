import { type ReadBodyOptions, readBody } from '../markdown/readBody.ts';
import type { Place } from '../message.ts';
import type { Body } from '../model.ts';
import { findDenseLine } from './explain/findDenseLine.ts';
import { placeInLine } from './place.ts';
import type { Tell } from './problem.ts';

/** Reads a body and tells what can't be shown of it; undefined where nothing can. */
export function checkBody(markdown: string, options: ReadBodyOptions, report: Tell): Body | undefined {
	const dense = findDenseLine(markdown);
	if (dense !== undefined) return reportUnreadable(options.firstLine + dense, report);
	try {
		const { body, rawHtml } = readBody(markdown, options);
		// The end of an element is no second problem.
		const begins = rawHtml.filter(({ text }) => !text.startsWith('</'));
		for (const { place, text } of begins.length > 0 ? begins : rawHtml) reportHtml(place, text, report);
		return body;
	} catch {
		// Thousands of nested quotes or lists overflow the stack.
		return reportUnreadable(options.firstLine, report);
	}
}

function reportUnreadable(line: number, report: Tell): undefined {
	report({
		rule: 'body/unreadable',
		place: placeInLine(line, 1),
		text: {
			en: 'The text can’t be read: lists, quotes or emphasis are nested too deeply here.',
			zh: '正文无法读取：这里的列表、引用或强调嵌套得太深。',
		},
		help: {
			en: 'Take away the signs “-”, “>”, “*”, “_”, “~” or “[” that are too many, or put an empty line between paragraphs.',
			zh: '请删去多余的“-”“>”“*”“_”“~”“[”，或在段落之间空一行。',
		},
	});
	return undefined;
}

function reportHtml(place: Place, text: string, report: Tell): void {
	const tag = /^[^>\n]{0,60}>?/.exec(text)?.[0] ?? '';
	report({
		rule: 'body/html',
		place: place.line === place.endLine ? place : placeInLine(place.line, place.column, text.split('\n')[0]?.length),
		text: { en: `“${tag}” is HTML, which is not shown.`, zh: `“${tag}”是 HTML，不会显示。` },
		help: {
			en: 'Write it in Markdown: **bold**, [a link](address), lists with “- ”. For the sign “<” itself write \\<',
			zh: '请改用 Markdown：**粗体**、[链接](地址)、以“- ”开头的列表。要写“<”这个符号请写成 \\<',
		},
	});
}
