import { langOf } from '../core/link/langOf.ts';
import type { Adoption, Lang, RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';
import { adopterName, titleOf } from './titleOf.ts';
import { innerQuotes } from './words/innerQuotes.ts';

/** A stretch of a title; `lang` where it is in another language than the edition. */
export interface TitlePart {
	text: string;
	lang?: Lang | undefined;
}

/**
 * What a record is called, with the languages of it. Where an answer has no title of its own, who answers and what is
 * answered may each be in another language, and the words between them are in that of the edition.
 */
export function titleParts(ed: Edition, record: RecordOf): TitlePart[] {
	const { data } = ed.view(record);
	const foreign = (lang: Lang) => (lang === ed.lang ? undefined : lang);
	if (data.title !== undefined) return [{ text: data.title, lang: foreign(langOf(record, 'title', ed.lang)) }];
	const answer = record as Adoption;
	const factory = answer.data.factory && ed.get(`factories/${answer.data.factory}`);
	const report = ed.get(`reports/${answer.data.report}`);
	return cut(titleOf(ed, record), [
		{ text: adopterName(ed, answer), lang: foreign(langOf(factory || answer, factory ? 'title' : 'group', ed.lang)) },
		...(report ? [{ text: innerQuotes(ed.title(report)), lang: foreign(langOf(report, 'title', ed.lang)) }] : []),
	]);
}

/** `whole` in parts: those of `ends` that are in another language, and the words around them. */
function cut(whole: string, ends: readonly TitlePart[]): TitlePart[] {
	const parts: TitlePart[] = [];
	let rest = whole;
	for (const end of ends) {
		const at = end.lang === undefined || end.text === '' ? -1 : rest.indexOf(end.text);
		if (at < 0) continue;
		parts.push({ text: rest.slice(0, at) }, end);
		rest = rest.slice(at + end.text.length);
	}
	return [...parts, { text: rest }].filter(({ text }) => text !== '');
}
