import type { Words } from '../../message.ts';
import type { RuleId } from '../../rules/rules.ts';
import { starredName } from './starredName.ts';

/** What is the matter with one line of YAML, and the line as it was probably meant. */
export interface Repair {
	rule: RuleId;
	/** From and to, as indexes into the line. */
	start: number;
	end: number;
	text: Words;
	help: Words;
	line: string;
}

/** Spaces that look like a space, or like nothing, and mean nothing to YAML. */
export const oddSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
const oddSpaces = new RegExp(oddSpace.source, 'g');

const field = /^([ \t]*(?:- +)*)([^\s:#'"[\]{},-][^:]*?)(:[ \t]+)(.*?)([ \t]*)$/;

/** Nobody wants a longer line shown again, and to look for slips in it takes time that grows with its square. */
const maxLength = 2000;

/** Looks for the known slips in a line of which YAML complains; the most particular come first. */
export function repairLine(line: string): Repair | undefined {
	if (line.length > maxLength) return undefined;
	for (const look of [
		tabIndent,
		oddIndent,
		starredName,
		fullWidthColon,
		noSpaceAfterColon,
		equalsSign,
		noSpaceAfterDash,
		listOnLine,
		unquoted,
	]) {
		const found = look(line);
		if (found && found.line !== line) return found;
	}
	return undefined;
}

function tabIndent(line: string): Repair | undefined {
	const indent = /^[ ]*\t[ \t]*/.exec(line)?.[0];
	if (indent === undefined) return undefined;
	const start = indent.indexOf('\t');
	return {
		rule: 'yaml/tab',
		start,
		end: indent.length,
		text: { en: 'This line is indented with a tab.', zh: '这一行用制表符（Tab）缩进。' },
		help: { en: 'Delete the tab and indent with two spaces.', zh: '请删去制表符，改用两个空格缩进。' },
		line: line.replace(/^[ \t]+/, (spaces) => spaces.replaceAll('\t', '  ')),
	};
}

/** Odd spaces before the name of a field, or between it and its colon or value. */
export function oddIndent(line: string): Repair | undefined {
	const head = /^[^:]*:?[ \t]*/.exec(line)?.[0] ?? '';
	const afterColon = head.endsWith(':') && oddSpace.test(line.charAt(head.length)) ? head.length + 1 : head.length;
	const part = line.slice(0, afterColon);
	const start = part.search(oddSpace);
	if (start < 0) return undefined;
	const name =
		part[start] === '\u3000'
			? { en: 'a full-width space', zh: '全角空格' }
			: { en: 'a special (non-breaking) space', zh: '特殊空格（不换行空格）' };
	const leading = part.slice(0, start).trim() === '';
	let end = start + 1;
	while (oddSpace.test(line.charAt(end))) end += 1;
	return {
		rule: 'yaml/space',
		start,
		end,
		text: leading
			? { en: `This line is indented with ${name.en}.`, zh: `这一行用${name.zh}缩进。` }
			: { en: `There is ${name.en} beside the name of this field.`, zh: `字段名旁边有${name.zh}。` },
		help: { en: 'Delete it and type an ordinary space.', zh: '请删去它，改用普通的半角空格。' },
		line:
			part
				.replaceAll('\u3000', leading ? '  ' : ' ')
				.replace(oddSpaces, ' ')
				.replace(/([^\s:])[ \t]+:/, '$1:') + line.slice(afterColon),
	};
}

export function fullWidthColon(line: string): Repair | undefined {
	const found = /^([ \t]*(?:- +)*)([\p{L}][\p{L}\p{N}_-]*)[ \t\u3000]*：[ \t\u3000]*(.*)$/u.exec(line);
	if (!found) return undefined;
	const [, indent = '', name = '', value = ''] = found;
	const start = line.indexOf('：');
	const fixed = `${name}: ${value}`.trimEnd();
	return {
		rule: 'yaml/colon',
		start,
		end: start + 1,
		text: { en: `There is a full-width colon “：” after “${name}”.`, zh: `“${name}”后面用了全角冒号“：”。` },
		help: { en: `Write an ordinary colon and a space: ${fixed}`, zh: `请用半角冒号加一个空格：${fixed}` },
		line: indent + fixed,
	};
}

export function noSpaceAfterColon(line: string): Repair | undefined {
	const found = /^([ \t]*(?:- +)*)([A-Za-z][\w-]*):([^\s:/].*)$/.exec(line);
	if (!found) return undefined;
	const [, indent = '', name = '', value = ''] = found;
	const start = indent.length + name.length;
	return {
		rule: 'yaml/colon',
		start,
		end: start + 1,
		text: { en: `There is no space after the colon of “${name}”.`, zh: `“${name}”的冒号后面缺一个空格。` },
		help: { en: `Write: ${name}: ${value}`, zh: `请写成：${name}: ${value}` },
		line: `${indent}${name}: ${value}`,
	};
}

function equalsSign(line: string): Repair | undefined {
	const found = /^([ \t]*(?:- +)*)([A-Za-z][\w-]*)[ \t]*=[ \t]*([^:]*)$/.exec(line);
	if (!found) return undefined;
	const [, indent = '', name = '', value = ''] = found;
	const start = line.indexOf('=');
	return {
		rule: 'yaml/colon',
		start,
		end: start + 1,
		text: { en: `There is “=” after “${name}” where a colon belongs.`, zh: `“${name}”后面应该是冒号，而不是“=”。` },
		help: { en: `Write: ${name}: ${value}`, zh: `请写成：${name}: ${value}` },
		line: `${indent}${name}: ${value}`,
	};
}

function noSpaceAfterDash(line: string): Repair | undefined {
	const found = /^([ \t]*)-([^\s-].*)$/.exec(line);
	if (!found) return undefined;
	const [, indent = '', value = ''] = found;
	return {
		rule: 'yaml/dash',
		start: indent.length,
		end: indent.length + 1,
		text: { en: 'There is no space after the dash of this list item.', zh: '列表项的短横后面缺一个空格。' },
		help: { en: `Write: - ${value}`, zh: `请写成：- ${value}` },
		line: `${indent}- ${value}`,
	};
}

function listOnLine(line: string): Repair | undefined {
	const found = /^([ \t]*(?:- +)*)([A-Za-z][\w-]*):[ \t]+-[ \t]+([^:]*)$/.exec(line);
	if (!found) return undefined;
	const [, indent = '', name = '', value = ''] = found;
	const items = value.split(/[ \t]+-[ \t]+/).map((item) => item.trim());
	return {
		rule: 'yaml/dash',
		start: line.indexOf('-', indent.length + name.length),
		end: line.length,
		text: {
			en: `A list with dashes can’t begin on the line of “${name}”.`,
			zh: `用短横写的列表不能和“${name}”写在同一行。`,
		},
		help: { en: `Write: ${name}: [${items.join(', ')}]`, zh: `请写成：${name}: [${items.join(', ')}]` },
		line: `${indent}${name}: [${items.join(', ')}]`,
	};
}

function unquoted(line: string): Repair | undefined {
	const found = field.exec(line) ?? /^([ \t]*-)()([ \t]+)(.*?)([ \t]*)$/.exec(line);
	if (!found) return undefined;
	const [, indent = '', name = '', colon = '', value = ''] = found;
	if (value === '' || (/^[[{]/.test(value) && !value.startsWith('{{'))) return undefined;
	const start = indent.length + name.length + colon.length;
	const quotedAlready = /^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value);
	if (quotedAlready && !/^".*\\/.test(value)) return undefined;
	const opens = /^["']/.test(value);
	if (opens && !value.slice(1).includes(value.charAt(0))) return undefined;
	const inner = opens && value.at(-1) === value[0] ? value.slice(1, -1) : value;
	const fixed = `${name}${name ? colon.trimEnd() : ''}${name ? ' ' : '- '}${quote(inner)}`;
	const backslash = quotedAlready;
	const why = reason(value);
	if (!why) return undefined;
	return {
		rule: 'yaml/quotes',
		start,
		end: start + value.length,
		text: backslash
			? { en: 'Between double quotes a backslash has a meaning of its own.', zh: '双引号里的反斜杠有特殊含义。' }
			: why,
		help: { en: `Put the text in quotes: ${fixed}`, zh: `请给这段文字加上引号：${fixed}` },
		line: `${indent}${name}${colon}${quote(inner)}`,
	};
}

/** Why a value must be in quotes; undefined where it needn’t, and the fault lies elsewhere. */
function reason(value: string): Words | undefined {
	const first = value.charAt(0);
	if (/^["']/.test(value)) {
		return { en: 'The quotes of this text are not in pairs.', zh: '这段文字的引号不成对。' };
	}
	if (/[@`%*&!|>{}\],]/.test(first) || /^\?[ \t]/.test(value)) {
		return { en: `A text that begins with “${first}” must be in quotes.`, zh: `以“${first}”开头的文字必须加引号。` };
	}
	if (/:$/.test(value))
		return { en: 'A text that ends with “:” must be in quotes.', zh: '以冒号“:”结尾的文字必须加引号。' };
	if (!/:[ \t]/.test(value)) return undefined;
	return { en: 'A text that holds “: ” must be in quotes.', zh: '含有“: ”（冒号加空格）的文字必须加引号。' };
}

/** The text between quotes that leave it as it is. */
export function quote(text: string): string {
	if (!/["\\]/.test(text)) return `"${text}"`;
	return `'${text.replaceAll("'", "''")}'`;
}
