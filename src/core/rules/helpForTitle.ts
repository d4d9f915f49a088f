import { fold } from '../import/values/fold.ts';
import type { Words } from '../message.ts';
import { quoted } from '../parse/explain/wordsOfValue.ts';

/** Something with a short name, and what it is called: one text, or one for each language. */
interface Titled {
	id: string;
	title?: string | Readonly<Record<string, string>> | undefined;
}

/** The short name of the one thing that bears this title in some language, whatever its case and width. */
function idByTitle(title: string, items: Iterable<Titled>): string | undefined {
	const wanted = fold(title);
	const found = new Set<string>();
	for (const item of items) {
		const titles = typeof item.title === 'string' ? [item.title] : Object.values(item.title ?? {});
		if (titles.some((known) => fold(known) === wanted)) found.add(item.id);
	}
	return found.size === 1 ? [...found][0] : undefined;
}

/** What to write where a title stands in the place of the short name; undefined where nothing has that title. */
export function helpForTitle(title: string, items: Iterable<Titled>): Words | undefined {
	const id = idByTitle(title, items);
	return id === undefined
		? undefined
		: {
				en: `${quoted(title)} is its title; write its short name: ${id}`,
				zh: `${quoted(title)}是它的名称，这里请写它的短名：${id}`,
			};
}
