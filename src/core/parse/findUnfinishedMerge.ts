/** Where Git has left both versions of a text standing. */
export interface UnfinishedMerge {
	/** The line of the first mark, from 0. */
	line: number;
	/** Whether what stood there before either version stands between them too, as `merge.conflictStyle` has it. */
	withBefore: boolean;
}

/**
 * The first place where the merge of two versions was not finished. A mark by itself may be a heading's underline, or a
 * text of its own, so all three must follow one another. A text that shows such lines between fences shows them.
 */
export function findUnfinishedMerge(text: string): UnfinishedMerge | undefined {
	// Nearly no file has one: the others aren't taken apart.
	if (!/^<{7}(?: |$)/m.test(text)) return undefined;
	const lines = text.split('\n');
	const fences = fencesOf(lines);
	let begin: number | undefined;
	let before: number | undefined;
	let middle: number | undefined;
	for (const [line, content] of lines.entries()) {
		if (/^<{7}(?: |$)/.test(content)) {
			begin = line;
			before = undefined;
			middle = undefined;
		} else if (begin === undefined) continue;
		else if (middle === undefined && /^\|{7}(?: |$)/.test(content)) before = line;
		else if (content === '=======') middle ??= line;
		else if (middle !== undefined && /^>{7}(?: |$)/.test(content)) {
			const fence = fences[begin];
			if (fence === undefined || fences[middle] !== fence || fences[line] !== fence)
				return { line: begin, withBefore: before !== undefined };
			begin = undefined;
		}
	}
	return undefined;
}

/** For each line that stands between fences, the line of the fence above it. */
function fencesOf(lines: readonly string[]): (number | undefined)[] {
	// What looks like a fence among the fields is none.
	const body = lines[0] === '---' ? lines.indexOf('---', 1) : 0;
	let open: { line: number; mark: string } | undefined;
	return lines.map((content, line) => {
		const mark = line < body ? undefined : /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(content)?.[1];
		if (!open) {
			if (mark) open = { line, mark };
			return undefined;
		}
		const within = open.line;
		const closes = mark?.startsWith(open.mark) && content.trim() === mark;
		if (closes) open = undefined;
		return within;
	});
}
