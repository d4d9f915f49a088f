import { findUnfinishedMerge } from './findUnfinishedMerge.ts';
import { placeInLine, startOfFile } from './place.ts';
import type { Tell } from './problem.ts';

const maxBytes = 1_000_000;
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file with plain line ends and without a byte order mark, so that lines and columns are those of an
 * editor. Undefined where the file can't be read as one text; the report says why.
 */
export function decode(bytes: Uint8Array, report: Tell): string | undefined {
	if (bytes.length > maxBytes) {
		const size = (bytes.length / 1_000_000).toFixed(1);
		report({
			rule: 'file/too-large',
			place: startOfFile,
			wholeFile: true,
			text: { en: `This file is ${size} MB; 1 MB is the limit.`, zh: `这个文件有 ${size} MB，上限是 1 MB。` },
			help: {
				en: 'Keep the text, and put pictures and tables beside it as files of their own.',
				zh: '请只留文字，把图片和表格另存为单独的文件放在旁边。',
			},
		});
		return undefined;
	}
	let text: string;
	try {
		text = decoder.decode(bytes);
	} catch {
		const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
		report({
			rule: 'file/not-utf8',
			place: utf16 ? startOfFile : firstBadByte(bytes),
			wholeFile: true,
			text: utf16
				? { en: 'This file is saved as UTF-16, not as UTF-8.', zh: '这个文件存成了 UTF-16，而不是 UTF-8。' }
				: {
						en: 'This line holds bytes that are not UTF-8 text.',
						zh: '这一行含有不属于 UTF-8 文字的字节。',
					},
			help: {
				en: 'Save the file again and choose the encoding “UTF-8” (Notepad: Save as, Encoding; VS Code: the encoding in the status bar).',
				zh: '请重新保存，编码选“UTF-8”（记事本：另存为，编码；VS Code：状态栏里的编码）。',
			},
		});
		return undefined;
	}
	text = text.replace(/\r\n?/g, '\n');
	return hasControlCharacter(text, report) || isUnfinished(text, report) ? undefined : text;
}

/** Two versions in one file can't be read: whatever were said of them would be said of a file that nobody wrote. */
function isUnfinished(text: string, report: Tell): boolean {
	const found = findUnfinishedMerge(text);
	if (!found) return false;
	const { line, withBefore } = found;
	report({
		rule: 'file/unfinished-merge',
		place: placeInLine(line + 1, 1, text.split('\n')[line]?.length),
		text: {
			en: 'Two versions of this file were merged in Git, and the merge was not finished: both stand here.',
			zh: '这个文件的两个版本在 Git 里合并，没有合并完：两个版本都留在这里。',
		},
		help: withBefore
			? {
					en: 'Keep one of the two, or put both together; delete what stands between the lines ||||||| and =======, which is older than both; and delete the four lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.',
					zh: '请保留其中一个，或把两个合在一起；“|||||||”与“=======”两行之间的内容比两个都旧，请删去；再删去以“<<<<<<<”“|||||||”“=======”“>>>>>>>”开头的四行。',
				}
			: {
					en: 'Keep one of the two, or put both together, and delete the three lines that begin with <<<<<<<, ======= and >>>>>>>.',
					zh: '请保留其中一个，或把两个合在一起，再删去以“<<<<<<<”“=======”“>>>>>>>”开头的三行。',
				},
	});
	return true;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

function hasControlCharacter(text: string, report: Tell): boolean {
	const index = text.search(control);
	if (index < 0) return false;
	const before = text.slice(0, index);
	const line = before.split('\n').length;
	const code = `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
	report({
		rule: 'file/control-character',
		place: placeInLine(line, index - before.lastIndexOf('\n')),
		wholeFile: true,
		text: {
			en: `This line holds a control character (${code}), which is no text.`,
			zh: `这一行含有控制字符（${code}），它不是文字。`,
		},
		help: {
			en: 'Delete the character, or save the file as plain text in UTF-8.',
			zh: '请删去这个字符，或把文件另存为 UTF-8 纯文本。',
		},
	});
	return true;
}

function firstBadByte(bytes: Uint8Array) {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isPrefix(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	const good = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true }).replace(/\r\n?/g, '\n');
	return placeInLine(good.split('\n').length, good.length - good.lastIndexOf('\n'));
}

function isPrefix(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
