import type { Words } from '../message.ts';
import { closest, didYouMean } from '../parse/closest.ts';
import { wordsOfValue } from '../parse/explain/wordsOfValue.ts';
import type { Settings } from '../schema/schemas.ts';
import { helpForTitle } from './helpForTitle.ts';

export type Attribute = NonNullable<Settings['attributes']>[number];

export interface Objection {
	text: Words;
	help?: Words;
}

/** What speaks against a value of an attribute of digest.yml: a choice that isn't there, a text for a figure. */
export function objectionTo(value: unknown, { id, choices }: Attribute): Objection | undefined {
	const shown = wordsOfValue(value);
	if (!choices) {
		if (typeof value === 'number' || typeof value === 'boolean') return undefined;
		return {
			text: { en: `“${id}” is a figure, not ${shown.en}.`, zh: `“${id}”是数字，不能是${shown.zh}。` },
			help: { en: `Write digits alone, such as: ${id}: 120`, zh: `请只写数字，例如：${id}: 120` },
		};
	}
	const names = choices.map((c) => c.id);
	if (typeof value === 'string' && names.includes(value)) return undefined;
	return {
		text: { en: `“${id}” can’t be ${shown.en}.`, zh: `“${id}”不能是${shown.zh}。` },
		help: (typeof value === 'string' ? helpForTitle(value, choices) : undefined) ??
			didYouMean(typeof value === 'string' ? closest(value, names) : undefined) ?? {
				en: `It can be: ${names.join(', ')}. The choices are listed in digest.yml.`,
				zh: `可以用的有：${names.join('、')}。这些选项列在 digest.yml 里。`,
			},
	};
}

/** What to say of an attribute that digest.yml doesn't list. */
export function unknownAttribute(name: string, attributes: readonly Attribute[]): Objection {
	const names = attributes.map((a) => a.id);
	return {
		text: { en: `digest.yml lists no attribute “${name}”.`, zh: `digest.yml 里没有“${name}”这个属性。` },
		help:
			helpForTitle(name, attributes) ??
			didYouMean(closest(name, names)) ??
			(names.length > 0
				? { en: `It lists: ${names.join(', ')}.`, zh: `已列出的有：${names.join('、')}。` }
				: { en: 'Add it there under “attributes:”.', zh: '请在那里的“attributes:”下面加上。' }),
	};
}
