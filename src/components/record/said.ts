import type { RecordOf } from '../../core/model.ts';
import type { Edition } from '../../site/edition.ts';
import { fieldPart } from '../../site/fieldPart.ts';
import type { Markup } from '../../site/markup.ts';
import { marked } from './marked.ts';

/** What a record says in one of its fields, within words of the interface; nothing for no text. */
export const said = (ed: Edition, record: RecordOf, field: string, text: string | undefined): Markup[] | undefined =>
	text ? marked(ed, [fieldPart(ed, record, field, text)]) : undefined;
