import { searchText } from '../derive/searchText.ts';

/** A query as the search understands it. */
export interface Words {
	/** Without quotation marks. */
	phrase: string;
	/** Written between quotation marks: only the exact phrase is wanted. */
	quoted: boolean;
	/** Its single words. */
	words: string[];
}

const quotedWhole = /^\s*["“”„«「『](.+)["“”»」』]\s*$/u;
const quotationMarks = /["“”„«»「」『』]/gu;

export function readWords(query: string, lang: string): Words {
	const text = searchText(query);
	const inner = quotedWhole.exec(text)?.[1];
	const phrase = (inner ?? text).replace(quotationMarks, ' ').replace(/\s+/g, ' ').trim();
	return { phrase, quoted: inner !== undefined, words: [...new Set(wordsOf(phrase, lang))] };
}

function wordsOf(phrase: string, lang: string): string[] {
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
