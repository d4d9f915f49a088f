import type { Lang, RecordOf } from '../model.ts';

/**
 * In which language a reader of `lang` sees one field of a record, or its body: in the record's own where no translation
 * has it.
 */
export function langOf(record: RecordOf, part: string, lang: Lang): Lang {
	const translation = record.translations.get(lang);
	if (!translation) return record.lang;
	const isThere = part === 'body' ? !translation.withoutBody : part in translation.data;
	return isThere ? lang : record.lang;
}
