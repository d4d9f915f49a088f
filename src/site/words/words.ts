import type { Lang } from '../../core/model.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What a factory and a workshop are called in this bulletin: hospital and ward, plant and line. */
export interface Terms {
	factory: { one: string; many: string };
	workshop: { one: string; many: string };
}

/** Every word of the interface. English is the list; each other language must have the same. */
export type Words = ReturnType<typeof en>;

const byLanguage: Record<string, { words: (terms: Terms) => Words; terms: Terms }> = {
	en: {
		words: en,
		terms: { factory: { one: 'factory', many: 'factories' }, workshop: { one: 'workshop', many: 'workshops' } },
	},
	zh: {
		words: zh,
		terms: { factory: { one: '工厂', many: '工厂' }, workshop: { one: '车间', many: '车间' } },
	},
};

/** The words of the interface in `lang`, in English where the interface has no such language yet. */
export function wordsOf(
	lang: Lang,
	terms: Settings['terms'],
	text: (words: string | Record<string, string>) => string,
): Words {
	const own = byLanguage[lang] ?? byLanguage[lang.split('-')[0] ?? ''] ?? byLanguage['en'];
	if (!own) throw new Error('unreachable: the interface has English');
	const termOf = (name: keyof Terms) => {
		const term = terms?.[name];
		return term ? { one: text(term.one), many: text(term.many) } : own.terms[name];
	};
	return own.words({ factory: termOf('factory'), workshop: termOf('workshop') });
}
