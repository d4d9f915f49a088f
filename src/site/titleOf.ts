import type { Adoption, RecordOf } from '../core/model.ts';
import { adopterParts } from './adopterParts.ts';
import type { Edition } from './edition.ts';

/** What a record is called in this edition. An answer without a title of its own is called by its two ends. */
export function titleOf(ed: Edition, record: RecordOf): string {
	const title = ed.view(record).data.title;
	return title ?? answerTitle(ed, record as Adoption);
}

function answerTitle(ed: Edition, answer: Adoption): string {
	const report = ed.get(`reports/${answer.data.report}`);
	return ed.words.answerTitle(adopterName(ed, answer), report ? ed.title(report) : answer.data.report);
}

/** Who gives an answer: a factory by its name, with its workshop where that is said, or a group of factories. */
export const adopterName = (ed: Edition, answer: Adoption): string =>
	adopterParts(ed, answer)
		.map(({ text }) => text)
		.join('');
