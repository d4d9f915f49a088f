import type { Adoption, Lang, RecordOf } from '../core/model.ts';
import { adopterParts } from './adopterParts.ts';
import type { Edition } from './edition.ts';
import { fieldPart } from './fieldPart.ts';
import { partsOf } from './partsOf.ts';
import { titleOf } from './titleOf.ts';
import { innerQuotes } from './words/innerQuotes.ts';

/** A stretch of a text; `lang` where it is in another language than the words of the edition. */
export interface TitlePart {
	text: string;
	lang?: Lang | undefined;
}

/**
 * What a record is called, with the languages of it. Where an answer has no title of its own, who answers and what is
 * answered may each be in another language, and the words between them are in that of the interface.
 */
export function titleParts(ed: Edition, record: RecordOf): TitlePart[] {
	const { data } = ed.view(record);
	if (data.title !== undefined) return [fieldPart(ed, record, 'title', data.title)];
	const answer = record as Adoption;
	const report = ed.get(`reports/${answer.data.report}`);
	return partsOf(titleOf(ed, record), [
		...adopterParts(ed, answer),
		...(report ? [fieldPart(ed, report, 'title', innerQuotes(ed.title(report)))] : []),
	]);
}
