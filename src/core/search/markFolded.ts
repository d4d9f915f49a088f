import { foldFigures } from './foldFigures.ts';
import { foldText } from './foldText.ts';
import { joinedParts, markWords, type TextPart } from './textParts.ts';

/** A shorter word is marked only as it stands: the is no beginning of there. */
const shortest = 4;

const spacedWord = /^[\p{Script=Latin}\p{N}\p{M}]+$/u;

/**
 * A text with the words marked that are one of `words`, or another form of it, whatever their case and accents.
 */
export function markFolded(text: string, words: readonly string[]): TextPart[] {
	const folded = words.map((word) => foldFigures(foldText(word)));
	// The longest first: a phrase is marked as one.
	const marks = markWords(
		foldText(text),
		[...folded].sort((a, b) => b.length - a.length),
	);
	const isMeant = (found: string) =>
		!spacedWord.test(found) ||
		folded.some((word) => found === word || (word.length >= shortest && found.startsWith(word)));
	let end = 0;
	return joinedParts(
		marks.map((part) => {
			const start = end;
			end += part.text.length;
			return { text: text.slice(start, end), marked: part.marked && isMeant(part.text) };
		}),
	);
}
