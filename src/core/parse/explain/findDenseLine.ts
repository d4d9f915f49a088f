/** A list or quote within a hundred others; only a machine writes that. */
const nested = /^(?:[ \t]*(?:[-*+][ \t]|>|\d{1,9}[.)][ \t])){100}/;
/**
 * A mark is what may begin or end emphasis or a link: up to three of one sign, a bracket (one with its plain text
 * and its end), an address of the web or of mail. So `**word**` has two, a link has one, and a line of eighty `_` has 27.
 */
const mark = /([*_~])\1{0,2}|\[[^[\]*_~:]*\]?|\]|(?<!\]\()(?:https?:\/\/|www\.)|@/gi;
/** A paragraph in which every second of a thousand words is emphasized has as many; it takes a quarter of a second. */
const maxMarks = 1000;
/** What ends the paragraph above: an empty line, an item of a list. */
const newBlock = /^\s*(?:$|[-+*][ \t]|\d{1,9}[.)][ \t])/;
/** The line below the head of a table. */
const delimiterRow = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t|:-]*$/;

/**
 * The line on which a body stops being one that a person wrote: a hundred lists within each other, or thousands of
 * `*`, `_`, `~`, `[` and `]` or addresses in one paragraph. The time to read these grows with their square, so they are
 * refused unread.
 */
export function findDenseLine(markdown: string): number | undefined {
	let marks = 0;
	let isTable = false;
	const lines = markdown.split('\n');
	for (const [index, line] of lines.entries()) {
		if (nested.test(line)) return index;
		// Each row of a table is read by itself.
		if (isTable || newBlock.test(line)) marks = 0;
		isTable = delimiterRow.test(line) || (isTable && line.trim() !== '');
		marks += line.match(mark)?.length ?? 0;
		if (marks > maxMarks) return index;
	}
	return undefined;
}
