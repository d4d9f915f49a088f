import type { Words } from '../../message.ts';
import { closest } from '../closest.ts';

/**
 * The choice that a person most likely meant: by its word, by its name in either language, or by a part of a Chinese
 * name that no other has. Chinese names that differ in a sign may be opposites (不采用, 已采用), and are not near.
 */
export function nearChoice(
	written: string,
	choices: readonly string[],
	names: Readonly<Record<string, Words>> | undefined,
): string | undefined {
	if (!names) return closest(written, choices);
	const word = written.normalize('NFKC').trim();
	const named = choices.find((choice) => names[choice]?.zh === word);
	if (named) return named;
	const byName = new Map(choices.map((choice) => [names[choice]?.en ?? choice, choice]));
	const near = closest(word, choices) ?? byName.get(closest(word, byName.keys()) ?? '');
	if (near || [...word].length < 2) return near;
	const alike = choices.filter((choice) => {
		const name = names[choice]?.zh ?? '';
		return name.includes(word) || (name !== '' && word.includes(name));
	});
	return alike.length === 1 ? alike[0] : undefined;
}
