import { unspaced } from '../unspaced.ts';
import { searchText } from './searchText.ts';

const runs = new RegExp(String.raw`[${unspaced}]+|(?:(?![${unspaced}])[\p{L}\p{N}\p{M}])+`, 'gu');
const beginsUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/**
 * The words of a title for the search that forgives typing errors: words as they are between spaces, and pairs of
 * neighbouring characters where a script has no spaces.
 */
export function titleTokens(text: string): string[] {
	return [...searchText(text).toLowerCase().matchAll(runs)].flatMap(([run]) => {
		if (!beginsUnspaced.test(run)) return [run];
		const characters = [...run];
		return characters.length === 1 ? [run] : characters.slice(1).map((next, i) => `${characters[i]}${next}`);
	});
}
