import type { Backlink, Lang, Records } from '../model.ts';
import type { RecordKey } from '../schema/id.ts';
import { allRecords, keyOf } from './key.ts';
import { resolveLink } from './resolveLink.ts';

/**
 * Links from text to record, by the record linked to, each with the sentence in which it stands. A record that
 * links twice in one sentence counts once; its own translations each bring their own sentence.
 */
export function collectBacklinks(records: Records, languages: readonly Lang[]): Map<RecordKey, Backlink[]> {
	const backlinks = new Map<RecordKey, Backlink[]>();
	for (const record of allRecords(records)) {
		const from = keyOf(record);
		const texts = [
			{ lang: record.lang, file: record.file, body: record.body },
			...[...record.translations].map(([lang, { file, body }]) => ({ lang, file, body })),
		];
		for (const { lang, file, body } of texts) {
			for (const { url, sentence } of body.links) {
				const target = resolveLink(url, file, languages);
				if (target.type !== 'record' || target.key === from) continue;
				const list = backlinks.get(target.key) ?? [];
				if (list.some((b) => b.from === from && b.lang === lang && b.sentence === sentence)) continue;
				list.push({ from, lang, sentence });
				backlinks.set(target.key, list);
			}
		}
	}
	return backlinks;
}
