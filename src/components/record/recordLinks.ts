import type { RecordOf } from '../../core/model.ts';
import type { Edition } from '../../site/edition.ts';
import { type Markup, markup } from '../../site/markup.ts';
import { recordLink } from './recordLink.ts';

/** Links to records in a row, with what this language puts between them. */
export function recordLinks(ed: Edition, records: readonly (RecordOf | undefined)[]): Markup[] {
	return records
		.filter((record) => record !== undefined)
		.map((record, index) => markup`${index > 0 && ed.words.join}${recordLink(ed, record)}`);
}
