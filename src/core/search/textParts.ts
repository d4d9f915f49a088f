/** A stretch of text: words that were looked for are marked. */
export interface TextPart {
	text: string;
	marked: boolean;
}

/** Neighbours of one kind as one part: Chinese is found word by word, and shown as one. */
export function joinedParts(parts: readonly TextPart[]): TextPart[] {
	const result: TextPart[] = [];
	for (const { text, marked } of parts) {
		const last = result.at(-1);
		if (text === '') continue;
		if (last?.marked === marked) last.text += text;
		else result.push({ text, marked });
	}
	return result;
}

const parting = String.raw`[.,'’\u00A0\u202F]?`;

/** A text with the words marked that are, or begin with, one of `words`. */
export function markWords(text: string, words: readonly string[]): TextPart[] {
	const escaped = words
		.filter(Boolean)
		// Whatever parts the thousands of a figure, or nothing, may stand within it.
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\d(?=(?:\d{3})+(?!\d))/g, `$&${parting}`));
	if (escaped.length === 0) return [{ text, marked: false }];
	// Chinese words stand anywhere in a run of characters; others begin where no letter is before them.
	const found = new RegExp(
		`(?<=^|[^\\p{L}\\p{N}]|\\p{Script=Han})(?:${escaped.join('|')})[\\p{Script=Latin}\\p{M}]*`,
		'giu',
	);
	const parts: TextPart[] = [];
	let end = 0;
	for (const match of text.matchAll(found)) {
		parts.push({ text: text.slice(end, match.index), marked: false }, { text: match[0], marked: true });
		end = match.index + match[0].length;
	}
	return joinedParts([...parts, { text: text.slice(end), marked: false }]);
}
