import { createHash } from 'node:crypto';
import { answersOf } from '../../core/link/answersOf.ts';
import { dateOf } from '../../core/link/dateOf.ts';
import { inLanguage } from '../../core/link/inLanguage.ts';
import { referring } from '../../core/link/referring.ts';
import type { Digest, Lang, RecordOf } from '../../core/model.ts';
import type { Routes } from '../../core/routes.ts';
import { partSize } from './pagefindFiles.ts';
import { bodyStamp, stampOf } from '../content/stampOf.ts';

/** Part of every key: another Pagefind makes other files of the same records. The version is package.json's. */
export const engine = 'pagefind 1.6.0';

/** Part of every key: raised when `searchRecords` takes more or less of the same records, or in another way. */
const form = 5;

const known = new WeakMap<Digest, { routes: Routes; keys: ReadonlyMap<Lang, string> }>();

/**
 * For each language a short text that changes when anything changes that its search shows; browsers keep its files
 * until then. It is made from the stamps of the records, so no text has to be looked at.
 */
export function searchKeys(digest: Digest, routes: Routes): ReadonlyMap<Lang, string> {
	const before = known.get(digest);
	if (before?.routes === routes) return before.keys;
	const keys = new Map(digest.settings.languages.map((lang) => [lang, keyOf(digest, routes, lang)]));
	known.set(digest, { routes, keys });
	return keys;
}

function keyOf(digest: Digest, routes: Routes, lang: Lang): string {
	const { reports, factories, topics } = digest.records;
	const hash = createHash('sha256').update(`${engine}, parts of ${partSize}, form ${form}\n${routes.file('')}\n`);
	for (const record of [...factories.values(), ...topics.values()]) hash.update(fieldsOf(record, lang));
	for (const report of reports.values()) {
		// The title is shown in all languages.
		hash.update(`${report.id} ${dateOf(report)} ${inLanguage(report, lang).data.title}\n`);
		if (report.lang !== lang && !report.translations.has(lang)) continue;
		hash.update(`${[...report.translations.keys()].join(' ')}\n`);
		for (const record of [report, ...answersOf(digest, report.id)]) {
			hash.update(`${fieldsOf(record, lang)}${bodyStamp(inLanguage(record, lang).body)}\n`);
		}
		for (const exchange of referring(digest, `reports/${report.id}`, 'exchanges', 'appraisals.report')) {
			hash.update(fieldsOf(exchange, lang));
		}
	}
	return hash.digest('hex').slice(0, 12);
}

function fieldsOf(record: RecordOf, lang: Lang): string {
	return `${record.id} ${record.lang} ${stampOf(inLanguage(record, lang).data)}\n`;
}
