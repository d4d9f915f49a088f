import { capital } from '../format/capital.ts';
import type { InterfaceLanguage, Terms } from './terms.ts';

/** A text about factories and workshops in the words that a bulletin has for them. */
export function inTerms(text: string, lang: InterfaceLanguage, { factory, workshop }: Terms): string {
	if (lang === 'zh') return text.replace(/工厂|车间/g, (word) => (word === '工厂' ? factory.one : workshop.one));
	// What stands in a path is the name of a folder, which is the same in every bulletin.
	return text.replace(/(?<!\/)\b(?:factory|factories|workshops?)\b(?!\/)/gi, (word) => {
		const term = word.toLowerCase().startsWith('factor') ? factory : workshop;
		const own = /s$/i.test(word) ? term.many : term.one;
		return /^[A-Z]/.test(word) ? capital(own) : own;
	});
}
