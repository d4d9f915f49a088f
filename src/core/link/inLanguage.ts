import type { Body, Lang, RecordOf } from '../model.ts';
import type { Kind } from '../schema/kinds.ts';
import { langOf } from './langOf.ts';
import type { DataOf } from '../schema/schemas.ts';

/** A record as a reader of one language sees it. */
export interface Localised<K extends Kind> {
	data: DataOf<K>;
	body: Body;
	/** The record's own, where there is no translation. A translation may be of a part alone: see `langOf`. */
	lang: Lang;
	file: string;
}

/** A record's text in `lang`, field by field, and in its own language what has no translation. */
export function inLanguage<K extends Kind>(record: RecordOf<K>, lang: Lang): Localised<K> {
	const translation = record.translations.get(lang);
	if (!translation) return { data: record.data, body: record.body, lang: record.lang, file: record.file };
	return {
		data: merge(record.data, translation.data) as DataOf<K>,
		body: langOf(record, 'body', lang) === lang ? translation.body : record.body,
		lang,
		file: translation.file,
	};
}

/** Items of a list are matched by their name (`id`, `step`) where they have one, else by their place. */
function merge(own: unknown, translated: unknown): unknown {
	if (translated === undefined) return own;
	if (Array.isArray(own) && Array.isArray(translated)) {
		if (!own.some((item) => typeof item === 'object')) return translated;
		return own.map((item, index) => {
			const name = nameOf(item);
			return merge(item, name === undefined ? translated[index] : translated.find((t) => nameOf(t) === name));
		});
	}
	if (isObject(own) && isObject(translated)) {
		const merged: Record<string, unknown> = { ...own };
		for (const [key, value] of Object.entries(translated)) merged[key] = merge(own[key], value);
		return merged;
	}
	return translated;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (item: unknown) => (isObject(item) ? (item['id'] ?? item['step']) : undefined);
