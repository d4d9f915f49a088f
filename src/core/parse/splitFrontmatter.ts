import { placeInLine, startOfFile } from './place.ts';
import type { Tell } from './problem.ts';

/** The two parts of a record's file. Lines count from 1, as in the file. */
export interface Split {
	/** The fields, without the lines around them. */
	yaml: string;
	/** The line of the file on which `yaml` begins. */
	yamlLine: number;
	body: string;
	bodyLine: number;
}

/** The fields are a form, not a text: what is longer than this is a text in the wrong place. */
const maxYamlLength = 100_000;
const maxYamlLines = 5000;

/** Lines that a person may have meant as `---`: two dashes or four, long dashes of a word processor, `...`. */
const fence = /^[ \t]*(?:[-–—―‐‑−－_]{2,}|\.{3}|={3,}|\+{3})[ \t\u00a0\u3000]*$/;

/**
 * Finds the lines `---` around the fields. Where one is misspelt, that is reported and the rest is read as meant,
 * so that the file's other problems come to light at once. Undefined where there are no fields to be found.
 */
export function splitFrontmatter(text: string, report: Tell): Split | undefined {
	if (text.trim() === '') {
		report({
			rule: 'file/empty',
			place: startOfFile,
			wholeFile: true,
			text: { en: 'This file is empty.', zh: '这个文件是空的。' },
			help: {
				en: 'Begin it with the fields between two lines “---”, and write the text below them; or delete the file.',
				zh: '请在开头写两行“---”，中间写字段，下面写正文；不要的文件请删去。',
			},
		});
		return undefined;
	}
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const opening = lines[first] ?? '';
	if (!isOpening(opening, first, lines, report)) return undefined;

	const close = findClose(lines, first + 1);
	if (close < 0) {
		report({
			rule: 'frontmatter/unclosed',
			place: placeInLine(first + 1, 1, opening.length),
			text: { en: 'The fields begin here and never end.', zh: '字段从这里开始，却没有结束。' },
			help: {
				en: 'Write a second line “---” below the last field, above the text.',
				zh: '请在最后一个字段下面、正文上面再写一行“---”。',
			},
		});
		return undefined;
	}
	checkFence(lines[close] ?? '', close + 1, 'close', report);
	const yaml = lines.slice(first + 1, close).join('\n');
	if (yaml.length > maxYamlLength || close - first > maxYamlLines) {
		report({
			rule: 'frontmatter/too-long',
			place: placeInLine(first + 1, 1, 3),
			text: { en: 'The fields are longer than 100 KB or 5,000 lines.', zh: '字段超过了 100 KB 或 5000 行。' },
			help: { en: 'Move the long text below the second line “---”.', zh: '请把长的文字移到第二行“---”下面。' },
		});
		return undefined;
	}
	const inner = yaml.split('\n').findIndex((line) => line.startsWith('---'));
	if (inner >= 0) {
		const line = lines[first + 1 + inner] ?? '';
		checkFence(line, first + 2 + inner, 'close', report);
		return undefined;
	}
	return { yaml, yamlLine: first + 2, body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 };
}

/** An indented line may belong to a long text among the fields, so it counts only where there is no other. */
function findClose(lines: string[], from: number): number {
	const flush = lines.findIndex((line, index) => index >= from && fence.test(line) && !/^[ \t]/.test(line));
	return flush >= 0 ? flush : lines.findIndex((line, index) => index >= from && /^[ \t]+---[ \t]*$/.test(line));
}

function isOpening(opening: string, index: number, lines: string[], report: Tell): boolean {
	const line = index + 1;
	const language = /^---[ \t]*([^\s-].*)$/.exec(opening)?.[1];
	if (language !== undefined) {
		report({
			rule: 'frontmatter/language',
			place: placeInLine(line, opening.indexOf(language) + 1, language.trim().length),
			text: {
				en: `The fields can be written in YAML alone, not in “${language.trim().slice(0, 40)}”. Nothing of them has been run.`,
				zh: `字段只能用 YAML 写，不能用“${language.trim().slice(0, 40)}”。其中的内容没有被执行。`,
			},
			help: {
				en: 'Make this line exactly “---” and write the fields as “name: value”.',
				zh: '请把这一行改成“---”，字段写成“名称: 值”。',
			},
		});
		return false;
	}
	if (!fence.test(opening)) {
		const looksLikeField = /^[A-Za-z][\w-]*[:：]/.test(opening);
		report({
			rule: 'frontmatter/missing',
			place: placeInLine(line, 1, opening.length),
			text: looksLikeField
				? { en: 'The line “---” above the fields is missing.', zh: '字段上面缺一行“---”。' }
				: { en: 'This file begins with text; the fields are missing.', zh: '这个文件一开头就是正文，缺少字段。' },
			help: {
				en: 'Begin the file with a line “---”, then the fields, then a second line “---”, then the text.',
				zh: '文件开头先写一行“---”，再写字段，再写一行“---”，然后写正文。',
			},
		});
		return false;
	}
	if (index > 0) {
		report({
			rule: 'frontmatter/delimiter',
			place: placeInLine(1, 1),
			text: { en: 'There is an empty line above the first “---”.', zh: '第一行“---”上面有空行。' },
			help: { en: 'Delete it: “---” must be the very first line.', zh: '请删去空行：“---”必须是文件的第一行。' },
		});
	}
	checkFence(lines[index] ?? '', line, 'open', report);
	return true;
}

function checkFence(text: string, line: number, which: 'open' | 'close', report: Tell): void {
	if (text === '---') return;
	if (/^---[ \t]+$/.test(text)) {
		report({
			rule: 'frontmatter/space',
			place: placeInLine(line, 4, text.length - 3),
			text: { en: 'There are spaces after “---”.', zh: '“---”后面有空格。' },
			help: {
				en: 'Delete them. They are read as meant here, but other programs may not see the fields.',
				zh: '请删去。这里照常读取，但别的程序可能认不出这些字段。',
			},
		});
		return;
	}
	report({
		rule: 'frontmatter/delimiter',
		place: placeInLine(line, 1, text.length),
		text:
			which === 'open'
				? {
						en: `The line above the fields must be exactly “---”, not “${text.trim()}”.`,
						zh: `字段上面的一行必须正好是“---”，不能是“${text.trim()}”。`,
					}
				: {
						en: `The line below the fields must be exactly “---”, not “${text.trim()}”.`,
						zh: `字段下面的一行必须正好是“---”，不能是“${text.trim()}”。`,
					},
		help: { en: 'Write three hyphens and nothing else: ---', zh: '请只写三个连字符：---' },
	});
}
