import type { Backlink, Records } from '../model.ts';
import type { RecordKey } from '../schema/id.ts';
import { allRecords, keyOf } from './key.ts';

/**
 * Links from text to record, by the record linked to, each with the sentence in which it stands. A record that
 * links twice in one sentence counts once; its own translations each bring their own sentence.
 */
export function collectBacklinks(records: Records): Map<RecordKey, Backlink[]> {
	const backlinks = new Map<RecordKey, Backlink[]>();
	for (const record of allRecords(records)) {
		const from = keyOf(record);
		const texts = [{ lang: record.lang, body: record.body }];
		for (const [lang, { body }] of record.translations) texts.push({ lang, body });
		for (const { lang, body } of texts) {
			const sentences = new Map<RecordKey, Set<string>>();
			for (const { target, sentence } of body.links) {
				if (target.type !== 'record' || target.key === from) continue;
				sentences.set(target.key, (sentences.get(target.key) ?? new Set()).add(sentence));
			}
			for (const [key, found] of sentences) {
				const list = backlinks.get(key) ?? [];
				for (const sentence of found) list.push({ from, lang, sentence });
				backlinks.set(key, list);
			}
		}
	}
	return backlinks;
}
