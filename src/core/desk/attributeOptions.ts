import { textIn } from '../link/textIn.ts';
import type { Lang } from '../model.ts';
import type { Attribute } from '../rules/attributeValue.ts';
import type { Settings } from '../schema/schemas.ts';
import type { Option } from './asker.ts';

/** What an attribute of digest.yml is called, and what it can be: of these choices, or a figure in a unit. */
export function attributeOptions({ title, choices, unit }: Attribute, lang: Lang, settings: Settings | undefined) {
	const first = settings?.languages[0] ?? 'en';
	const text = (words: Parameters<typeof textIn>[0]) => textIn(words, lang, first);
	const options: Option[] | undefined = choices?.map(({ id, title: name }) => ({
		value: id,
		label: text(name),
		hint: id,
	}));
	return {
		name: { en: textIn(title, 'en', first), zh: textIn(title, 'zh', first) },
		options,
		...(unit !== undefined && { unit: text(unit) }),
	};
}
