import { wordsLangOf } from '../core/form/wordsLangOf.ts';
import { inLanguage, type Localised } from '../core/link/inLanguage.ts';
import { byKey, keyOf } from '../core/link/key.ts';
import { textIn } from '../core/link/textIn.ts';
import type { Body, Digest, Lang, RecordOf } from '../core/model.ts';
import type { Routes } from '../core/routes.ts';
import type { Kind } from '../core/schema/kinds.ts';
import type { Settings } from '../core/schema/schemas.ts';
import type { Picture } from '../io/pictures/readPictures.ts';
import { formatDate } from './formatDate.ts';
import { numbersIn } from '../core/format/numbersIn.ts';
import { type Questions, questions } from './questions.ts';
import { type Shown, shownNow, thingAt } from './shown.ts';
import { currentSite, type Site } from './site.ts';
import { titleOf } from './titleOf.ts';
import { interfaceWords, type Words } from './words/words.ts';

/**
 * The bulletin in one language: what every page starts from, and its only way to the records. What a page takes
 * through it is noted, so that the next build knows which pages an edit concerns.
 */
export interface Edition {
	lang: Lang;
	/** The language of `words`, dates and numbers: that of a page wherever nothing else is said. */
	wordsLang: Lang;
	routes: Routes;
	settings: Settings;
	/** The words of the interface, with this bulletin's own terms for factory and workshop. */
	words: Words;
	/** Text of digest.yml in this language. */
	text(words: string | Record<string, string> | undefined): string;
	title(record: RecordOf): string;
	href(record: RecordOf, anchor?: string): string;
	date(date: string | undefined): string;
	number(value: number): string;
	/** The vocabulary of profiles and conditions. */
	attributes: NonNullable<Settings['attributes']>;
	/** The day that counts as today. A page that takes it is made anew every day. */
	readonly asOf: string;
	/** The record that a field names. */
	get<K extends Kind>(key: `${K}/${string}`): RecordOf<K> | undefined;
	/** The records of a kind, in the order of ids. */
	all<K extends Kind>(kind: K): readonly RecordOf<K>[];
	/** A record's fields in this language. */
	view<K extends Kind>(record: RecordOf<K>): Omit<Localised<K>, 'body'>;
	/** A record's text in this language. */
	body(record: RecordOf): Body;
	/** A picture of the content folder. */
	picture(path: string): Picture | undefined;
	/** Asks one of the `questions` about the whole bulletin. */
	ask<N extends keyof Questions>(name: N, ...args: Arguments<N>): ReturnType<Questions[N]>;
	/** The records of one kind that name `record` in one of `fields`. */
	referring<K extends Kind>(record: RecordOf, kind: K, ...fields: string[]): RecordOf<K>[];
	/** For each language a text that changes with its search. */
	searchKeys(): ReadonlyMap<Lang, string>;
	/** All of the bulletin. A page that takes it is made anew after every edit, so few pages do. */
	readonly whole: Digest;
}

type Arguments<N extends keyof Questions> = Parameters<Questions[N]> extends [unknown, ...infer A] ? A : never;

/** @param param the `lang` of the address: absent for the first language of the bulletin */
export function edition(param: string | undefined): Edition {
	const site = currentSite();
	return createEdition(site, param ?? site.digest.settings.languages[0] ?? 'en', shownNow());
}

function createEdition(site: Site, lang: Lang, shown: Shown | undefined): Edition {
	const { digest, routes } = site;
	const { settings } = digest;
	const shared = sharedOf(site, lang);
	const ed: Edition = {
		lang,
		wordsLang: wordsLangOf(lang),
		routes,
		settings,
		words: shared.words,
		text: shared.text,
		title: (record) => titleOf(ed, record),
		href: (record, anchor) => routes.record(keyOf(record), lang, anchor),
		date: (date) => (date ? formatDate(date, ed.wordsLang) : ''),
		number: shared.number,
		attributes: settings.attributes ?? [],
		get asOf() {
			shown?.note('asOf');
			return digest.asOf;
		},
		get: (key) => {
			shown?.note('record', key);
			return byKey(digest.records, key);
		},
		all: <K extends Kind>(kind: K) => {
			shown?.note('all', kind);
			return [...(digest.records[kind].values() as Iterable<RecordOf<K>>)];
		},
		view: (record) => shared.view(record),
		body: (record) => {
			shown?.note('body', keyOf(record));
			return shared.view(record).body;
		},
		picture: (path) => {
			shown?.note('picture', path);
			return site.pictures.get(path);
		},
		ask: (name, ...args) => {
			type Answer = ReturnType<Questions[typeof name]>;
			if (shown && site.answer) {
				const asked = thingAt(shown.note('answer', name, ...args));
				return site.answer(asked, name, args) as Answer;
			}
			return (questions[name] as (digest: Digest, ...args: unknown[]) => Answer)(digest, ...args);
		},
		referring: <K extends Kind>(record: RecordOf, kind: K, ...fields: string[]) =>
			ed.ask('referring', keyOf(record), kind, fields) as RecordOf[] as RecordOf<K>[],
		searchKeys: () => {
			shown?.note('searchKeys');
			return site.searchKeys();
		},
		get whole() {
			shown?.note('whole');
			return digest;
		},
	};
	return ed;
}

/** What all pages of a language share. */
interface Shared {
	words: Words;
	text: Edition['text'];
	number: Edition['number'];
	view<K extends Kind>(record: RecordOf<K>): Localised<K>;
}

const known = new WeakMap<Site, Map<Lang, Shared>>();

function sharedOf(site: Site, lang: Lang): Shared {
	const ofSite = known.get(site) ?? new Map<Lang, Shared>();
	known.set(site, ofSite);
	const before = ofSite.get(lang);
	if (before) return before;
	const { languages, terms } = site.digest.settings;
	const text: Edition['text'] = (words) => textIn(words, lang, languages[0] ?? 'en');
	const views = new Map<RecordOf, Localised<Kind>>();
	const shared: Shared = {
		words: interfaceWords(lang, terms),
		text,
		number: fewNumbersIn(wordsLangOf(lang)),
		view: <K extends Kind>(record: RecordOf<K>) => {
			const before = views.get(record);
			if (before) return before as Localised<K>;
			const view = inLanguage(record, lang);
			views.set(record, view as Localised<Kind>);
			return view;
		},
	};
	ofSite.set(lang, shared);
	return shared;
}

/** Pages show the same few numbers, mostly small ones, again and again. */
function fewNumbersIn(lang: Lang): Edition['number'] {
	const write = numbersIn(lang);
	const written = new Map<number, string>();
	return (value) => {
		const before = written.get(value);
		if (before !== undefined) return before;
		const text = write(value);
		written.set(value, text);
		return text;
	};
}
