import { searchText } from './searchText.ts';

const runs =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The words of a title for the search that forgives typing errors: words as they are between spaces, and pairs of
 * neighbouring characters where a script has no spaces.
 */
export function titleTokens(text: string): string[] {
	return [...searchText(text).toLowerCase().matchAll(runs)].flatMap(([run]) => {
		if (!cjk.test(run)) return [run];
		const characters = [...run];
		return characters.length === 1 ? [run] : characters.slice(1).map((next, i) => `${characters[i]}${next}`);
	});
}
