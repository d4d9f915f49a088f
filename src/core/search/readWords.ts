import { searchText } from '../derive/searchText.ts';

/** A query as the search understands it. */
export interface Words {
	/** Without quotation marks. */
	phrase: string;
	/** What stands between quotation marks: wanted exactly so. */
	phrases: string[];
	/** Its single words. */
	words: string[];
}

const quotationMarks = /["“”„«»「」『』]/gu;
const quotedPart = /["“”„«「『]([^"“”„«»「」『』]+)["“”»」』]/gu;

export function readWords(query: string, lang: string): Words {
	const text = searchText(query);
	const phrase = tidy(text.replace(quotationMarks, ' '));
	const phrases = Array.from(text.matchAll(quotedPart), ([, inner = '']) => tidy(inner));
	return {
		phrase,
		phrases: phrases.filter((inner) => singleWords(inner, lang).length > 0),
		words: [...new Set(singleWords(phrase, lang))],
	};
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function singleWords(phrase: string, lang: string): string[] {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	const words: string[] = [];
	let loose = -1;
	for (const { segment, index, isWordLike } of segmenter.segment(phrase)) {
		if (!isWordLike) continue;
		// Characters that the dictionary leaves alone belong to a word that it doesn't know (次品).
		const single = /^\p{Script=Han}$/u.test(segment);
		if (single && loose === index) words.push(`${words.pop()}${segment}`);
		else words.push(segment.toLowerCase());
		loose = single ? index + segment.length : -1;
	}
	return words;
}
