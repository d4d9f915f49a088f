import type { Digest, Lang } from '../model.ts';
import type { RecordKey } from '../schema/id.ts';

export interface Mention {
	from: RecordKey;
	lang: Lang;
	sentences: string[];
}

/**
 * Who links to a record in a text, with the sentences, as a reader of `lang` is to see them: from the text in that
 * language, or from the record's own where that text has no such link.
 */
export function mentionsOf(digest: Pick<Digest, 'backlinks'>, key: RecordKey, lang: Lang): Mention[] {
	const bySource = new Map<RecordKey, Map<Lang, string[]>>();
	for (const backlink of digest.backlinks.get(key) ?? []) {
		const byLang = bySource.get(backlink.from) ?? new Map<Lang, string[]>();
		byLang.set(backlink.lang, [...(byLang.get(backlink.lang) ?? []), backlink.sentence]);
		bySource.set(backlink.from, byLang);
	}
	return [...bySource].map(([from, byLang]) => {
		// The record's own text comes first among the backlinks.
		const shown = byLang.has(lang) ? lang : ([...byLang.keys()][0] ?? lang);
		return { from, lang: shown, sentences: byLang.get(shown) ?? [] };
	});
}
