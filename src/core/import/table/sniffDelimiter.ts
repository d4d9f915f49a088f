export type Delimiter = ';' | '\t' | ',' | '，';

/** In the order in which they win a tie: the later ones stand in ordinary texts more often. */
const delimiters: readonly Delimiter[] = ['\t', ';', ',', '，'];

/**
 * The one sign that divides the cells, by the first line that holds anything. One sign and no more: a file with
 * semicolons may hold 4,10.
 */
export function sniffDelimiter(text: string): Delimiter {
	const header = firstLine(text).replace(/"(?:[^"]|"")*"/g, '');
	const counts = delimiters.map((delimiter) => header.split(delimiter).length);
	return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The first line with text in it; a line break between quotation marks is part of it. */
function firstLine(text: string): string {
	let quoted = false;
	let start = 0;
	for (let index = 0; index <= text.length; index++) {
		const character = text[index];
		if (character === '"') quoted = !quoted;
		if ((character === '\n' && !quoted) || character === undefined) {
			const line = text.slice(start, index);
			if (line.trim() !== '') return line;
			start = index + 1;
		}
	}
	return '';
}
