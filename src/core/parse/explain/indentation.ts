import type { Repair } from './repairLine.ts';

/** A line that begins with other spaces than the lines that belong with it. */
export function indentation(index: number, wanted: number, lines: string[]): { index: number; repair: Repair } {
	const line = lines[index] ?? '';
	const found = /^ */.exec(line)?.[0].length ?? 0;
	return {
		index,
		repair: {
			rule: 'yaml/indentation',
			start: 0,
			end: Math.max(found, 1),
			text: {
				en: `This line is indented by ${spaces(found)}; the lines that belong with it by ${spaces(wanted)}.`,
				zh: `这一行缩进了 ${found} 个空格，同组的行缩进 ${wanted} 个空格。`,
			},
			help: {
				en:
					wanted === 0 ? 'Begin the line at the left edge, without a space.' : `Begin the line with ${spaces(wanted)}.`,
				zh: wanted === 0 ? '请让这一行顶格写，前面不留空格。' : `请让这一行以 ${wanted} 个空格开头。`,
			},
			line: ' '.repeat(wanted) + line.trimStart(),
		},
	};
}

const spaces = (n: number) => (n === 1 ? '1 space' : `${n} spaces`);
