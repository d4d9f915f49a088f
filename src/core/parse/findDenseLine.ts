/** A list or quote within a hundred others; only a machine writes that. */
const nested = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){100}/;
const maxMarks = 1000;
/** What ends the paragraph above: an empty line, a row of a table, an item of a list. */
const newBlock = /^\s*(?:$|\||[-+*][ \t]|\d{1,9}[.)][ \t])/;

/**
 * The line on which a body stops being one that a person wrote: a hundred lists within each other, or thousands of
 * `*`, `_` and `[` in one paragraph. The time to read these grows with their square, so they are refused unread.
 */
export function findDenseLine(markdown: string): number | undefined {
	let marks = 0;
	const lines = markdown.split('\n');
	for (const [index, line] of lines.entries()) {
		if (nested.test(line)) return index;
		if (newBlock.test(line)) marks = 0;
		if (!line.startsWith('|')) marks += line.match(/[*_]+|\[/g)?.length ?? 0;
		if (marks > maxMarks) return index;
	}
	return undefined;
}
