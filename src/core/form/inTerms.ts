import { capital } from '../format/capital.ts';
import type { InterfaceLanguage, Terms } from './terms.ts';
import { withArticle } from './withArticle.ts';

// What stands in a path is the name of a folder, which is the same in every bulletin.
const placeWords = /(?:\b(an?) )?(?<!\/)\b(factory|factories|workshops?)\b(?!\/)/gi;

/** A text about factories and workshops in the words that a bulletin has for them. */
export function inTerms(text: string, lang: InterfaceLanguage, { factory, workshop }: Terms): string {
	if (lang === 'zh') return text.replace(/工厂|车间/g, (word) => (word === '工厂' ? factory.one : workshop.one));
	return text.replace(placeWords, (whole, article: string | undefined, word: string) => {
		const term = word.toLowerCase().startsWith('factor') ? factory : workshop;
		const own = /s$/i.test(word) ? term.many : term.one;
		const inPlace = /^[A-Z]/.test(word) ? capital(own) : own;
		const said = article ? withArticle(inPlace) : inPlace;
		return /^[A-Z]/.test(whole) ? capital(said) : said;
	});
}
