import type { RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';

/** The first lines of a record's text, for lists. */
export const firstParagraph = (ed: Edition, record: RecordOf): string | undefined =>
	ed.body(record).sections[0]?.text.split('\n')[0];
