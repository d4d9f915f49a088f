import type { RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';

/** The first lines of a record's text, for lists. */
export const firstParagraph = (ed: Edition, record: RecordOf): string | undefined =>
	ed.view(record).body.sections[0]?.text.split('\n')[0];
