import { langOf } from '../core/link/langOf.ts';
import type { RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';
import type { TitlePart } from './titleParts.ts';

/** What a record says in one of its fields, with the language of that where it isn't the one of the words around it. */
export function fieldPart(ed: Edition, record: RecordOf, field: string, text: string): TitlePart {
	const lang = langOf(record, field, ed.lang);
	return lang === ed.wordsLang ? { text } : { text, lang };
}
