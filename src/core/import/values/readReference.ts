import type { Words } from '../../message.ts';
import { kindWords } from '../../parse/kindWords.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { KnownNames } from './knownNames.ts';

/** The id of a record that is named by its id, its title or another of its names; else it is told which it may be. */
export function readReference(
	text: string,
	kind: Kind,
	names: KnownNames,
	refuse: (words: Words, help?: Words) => undefined,
): string | undefined {
	const found = names.find(kind, text);
	if ('id' in found) return found.id;
	const { en, zh } = kindWords[kind];
	if ('several' in found) {
		return refuse(
			{
				en: `${found.several.length} records are called “${text}”.`,
				zh: `有 ${found.several.length} 条记录都叫“${text}”。`,
			},
			{
				en: `Write the id of the one that is meant: ${found.several.join(', ')}.`,
				zh: `请写所指那一条的 id：${found.several.join('、')}。`,
			},
		);
	}
	const { near } = found;
	const meant = near && (near.name === near.id ? `“${near.id}”` : `“${near.name}” (${near.id})`);
	return refuse(
		{ en: `No ${en} is called “${text}”.`, zh: `没有叫“${text}”的${zh}。` },
		meant
			? { en: `Did you mean ${meant}?`, zh: `是不是${meant}？` }
			: {
					en: `Write the id or the title of a file in “${kind}/”, or add one there first.`,
					zh: `请写“${kind}/”里某个文件的 id 或标题，或者先在那里添上。`,
				},
	);
}
