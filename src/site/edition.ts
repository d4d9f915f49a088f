import { inLanguage, type Localised } from '../core/link/inLanguage.ts';
import { byKey, keyOf } from '../core/link/key.ts';
import type { Digest, Lang, RecordOf } from '../core/model.ts';
import type { Routes } from '../core/routes.ts';
import type { Kind } from '../core/schema/kinds.ts';
import type { Settings } from '../core/schema/schemas.ts';
import { formatDate } from './formatDate.ts';
import { currentSite } from './site.ts';
import { textIn } from '../core/link/textIn.ts';
import { titleOf } from './titleOf.ts';
import { type Words, wordsOf } from './words/words.ts';

/** The bulletin in one language: what every page starts from. */
export interface Edition {
	lang: Lang;
	digest: Digest;
	routes: Routes;
	/** The words of the interface, with this bulletin's own terms for factory and workshop. */
	words: Words;
	/** Text of digest.yml in this language. */
	text(words: string | Record<string, string> | undefined): string;
	title(record: RecordOf): string;
	href(record: RecordOf, anchor?: string): string;
	view<K extends Kind>(record: RecordOf<K>): Localised<K>;
	/** The record that a field names. */
	get<K extends Kind>(key: `${K}/${string}`): RecordOf<K> | undefined;
	date(date: string | undefined): string;
	number(value: number): string;
	/** The vocabulary of profiles and conditions. */
	attributes: NonNullable<Settings['attributes']>;
}

/** @param param the `lang` of the address: absent for the first language of the bulletin */
export function edition(param: string | undefined): Edition {
	const { digest, routes } = currentSite();
	const [first = 'en'] = digest.settings.languages;
	const lang = param ?? first;
	const numbers = new Intl.NumberFormat(lang);
	const text: Edition['text'] = (words) => textIn(words, lang, first);
	const words = wordsOf(lang, digest.settings.terms, text);
	const ed: Edition = {
		lang,
		digest,
		routes,
		words,
		text,
		title: (record) => titleOf(ed, record),
		href: (record, anchor) => routes.record(keyOf(record), lang, anchor),
		view: (record) => inLanguage(record, lang),
		get: (key) => byKey(digest.records, key),
		date: (date) => (date ? formatDate(date, lang) : ''),
		number: (value) => numbers.format(value),
		attributes: digest.settings.attributes ?? [],
	};
	return ed;
}
