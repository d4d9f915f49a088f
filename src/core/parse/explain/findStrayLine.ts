import { indentation } from './indentation.ts';
import { quote, type Repair } from './repairLine.ts';
import { strayDash } from './strayDash.ts';

type Found = { index: number; repair: Repair };

/**
 * Slips that show only in the lines around the one of which YAML complains: an opening quote or bracket further
 * up, an indentation that fits no line above, a text that goes on without indentation.
 */
export function findStrayLine(code: string, message: string, index: number, lines: string[]): Found | undefined {
	if (/closing ["']/.test(message)) return openQuote(index, lines);
	if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_INDENT' || code === 'UNEXPECTED_TOKEN') {
		const dash = strayDash(index, lines);
		if (dash) return dash;
	}
	if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
		const deeper = deeperField(index, lines);
		if (deeper) return deeper;
	}
	if (
		/Flow (?:sequence|map)|BLOCK_IN_FLOW/.test(`${message} ${code}`) ||
		code === 'BAD_INDENT' ||
		code === 'MISSING_CHAR'
	) {
		const bracket = openBracket(index, lines);
		if (bracket) return bracket;
	}
	if (code === 'BAD_INDENT' || (code === 'UNEXPECTED_TOKEN' && indentOf(lines[index]) === 0 && isField(lines[index]))) {
		const other = otherIndent(index, lines);
		if (other) return other;
	}
	if (code === 'UNEXPECTED_TOKEN' && /^\S+:[ \t]/.test((lines[index] ?? '').trimStart())) {
		const quoted = openQuote(index - 1, lines);
		if (quoted) return quoted;
	}
	return danglingText(index, lines) ?? missingColon(index, lines);
}

const indentOf = (line = '') => /^ */.exec(line)?.[0].length ?? 0;
const isField = (line = '') => /^[ ]*(?:- +)*[A-Za-z][\w-]*:(?:[ \t]|$)/.test(line);
/** The column at which the name of a field stands, behind the dashes of a list. */
const nameColumn = (line = '') => /^[ ]*(?:- +)*/.exec(line)?.[0].length ?? 0;

function openQuote(from: number, lines: string[]): Found | undefined {
	for (let index = Math.min(from, lines.length - 1); index >= 0; index -= 1) {
		const line = lines[index] ?? '';
		const found = /^([ \t]*(?:- +)*(?:[^\s:'"][^:]*:[ \t]+)?)(["'])(.*)$/.exec(line);
		if (!found) continue;
		const [, head = '', mark = '', rest = ''] = found;
		if (rest.replaceAll(mark === "'" ? "''" : '\\"', '').includes(mark)) continue;
		const fixed = head + quote(rest.trimEnd());
		return {
			index,
			repair: {
				rule: 'yaml/quotes',
				start: head.length,
				end: line.length,
				text: {
					en: 'This text begins with a quotation mark and never ends with one.',
					zh: '这段文字以引号开头，却没有用引号结束。',
				},
				help: { en: `Write: ${fixed.trim()}`, zh: `请写成：${fixed.trim()}` },
				line: fixed,
			},
		};
	}
	return undefined;
}

function openBracket(from: number, lines: string[]): Found | undefined {
	for (const index of [from, from - 1]) {
		const line = lines[index] ?? '';
		const found = /^([ \t]*(?:- +)*[^\s:[\]{}]+:[ \t]+)([[{])([^\]}]*)$/.exec(line);
		if (!found) continue;
		const [, head = '', open = '', rest = ''] = found;
		const close = open === '[' ? ']' : '}';
		const fixed = `${head}${open}${rest.trimEnd().replace(/,$/, '')}${close}`;
		return {
			index,
			repair: {
				rule: 'yaml/brackets',
				start: head.length,
				end: line.length,
				text: {
					en: `This list begins with “${open}” and never ends with “${close}”.`,
					zh: `这里以“${open}”开头，却没有用“${close}”结束。`,
				},
				help: { en: `Write: ${fixed.trim()}`, zh: `请写成：${fixed.trim()}` },
				line: fixed,
			},
		};
	}
	return undefined;
}

/** `name: value` with a deeper line `other: value` below it. */
function deeperField(index: number, lines: string[]): Found | undefined {
	const line = lines[index] ?? '';
	const next = lines[index + 1] ?? '';
	const value = /^[ ]*(?:- +)*[^\s:]+:[ \t]+(.*)$/.exec(line)?.[1];
	if (!value || /:(?:[ \t]|$)/.test(value) || !isField(next) || indentOf(next) <= nameColumn(line)) return undefined;
	return indentation(index + 1, nameColumn(line), lines);
}

/** A line whose indentation is that of no line above. */
function otherIndent(index: number, lines: string[]): Found | undefined {
	const line = lines[index] ?? '';
	if (!isField(line)) return undefined;
	let above = index - 1;
	while (above >= 0 && (lines[above] ?? '').trim() === '') above -= 1;
	if (above < 0 || !isField(lines[above])) return undefined;
	if (indentOf(line) > 0) return indentation(index, nameColumn(lines[above]), lines);
	const first = lines.findIndex((l) => l.trim() !== '' && !l.trimStart().startsWith('#'));
	return indentOf(lines[first]) > 0 ? indentation(first, 0, lines) : undefined;
}

/** A line without a name: the text above goes on, or a list stands below a field that has a value. */
function danglingText(index: number, lines: string[]): Found | undefined {
	const line = lines[index] ?? '';
	const above = lines[index - 1] ?? '';
	if (!isField(above) || !/^[^\s#"'[\]{}&*!|>%@`]/.test(line.trimStart())) return undefined;
	const repair = { start: indentOf(line), end: line.length };
	if (/^[ ]*- /.test(line)) {
		if (/:[ \t]*$/.test(above)) return undefined;
		return {
			index,
			repair: {
				...repair,
				rule: 'yaml/dash',
				text: {
					en: 'This list item stands below a field that already has a value.',
					zh: '这个列表项写在一个已经有值的字段下面。',
				},
				help: {
					en: 'Write the name of the list on a line of its own above the dashes, such as “topic:”.',
					zh: '请在这些短横上面单独写一行列表的名称，例如“topic:”。',
				},
				line: '',
			},
		};
	}
	if (/[:：=]/.test(line) || /^-/.test(line.trimStart())) return undefined;
	return {
		index,
		repair: {
			...repair,
			rule: 'yaml/no-name',
			text: { en: 'This line has no name of a field.', zh: '这一行没有字段名。' },
			help: {
				en: 'Where it goes on with the text above, begin it with two spaces; else write “name: value”.',
				zh: '如果是接着上一行的文字，请在行首加两个空格；否则请写成“名称: 值”。',
			},
			line: `${' '.repeat(indentOf(above) + 2)}${line.trimStart()}`,
		},
	};
}

/** `title First issue`: a first line without a colon. Further down it may go on with the text above. */
function missingColon(index: number, lines: string[]): Found | undefined {
	const line = lines[index] ?? '';
	const found = /^([ ]*(?:- +)*)([A-Za-z][\w-]*)[ \t]+([^:：]+)$/.exec(line);
	if (!found || lines.slice(0, index).some((l) => l.trim() !== '')) return undefined;
	const [, indent = '', name = '', value = ''] = found;
	const end = indent.length + name.length;
	return {
		index,
		repair: {
			rule: 'yaml/colon',
			start: end,
			end: end + 1,
			text: { en: `There is no colon after “${name}”.`, zh: `“${name}”后面缺少冒号。` },
			help: { en: `Write: ${name}: ${value}`, zh: `请写成：${name}: ${value}` },
			line: `${indent}${name}: ${value}`,
		},
	};
}
