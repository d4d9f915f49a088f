import type { News } from '../../core/derive/news.ts';
import { firstDay, isToTheDay } from '../../core/derive/days.ts';
import { dateOf } from '../../core/link/dateOf.ts';
import type { Adoption, Report } from '../../core/model.ts';
import { absolute } from '../absolute.ts';
import type { Edition } from '../edition.ts';
import { fieldPart } from '../fieldPart.ts';
import { groupParts } from '../groupParts.ts';
import { firstAddress } from '../firstAddress.ts';
import { permanentId } from '../permanentId.ts';
import { adopterName } from '../titleOf.ts';
import { type TitlePart, titleParts } from '../titleParts.ts';
import type { FeedEntry } from './feed.ts';
import { inFeed } from './inFeed.ts';

/** What a feed tells of a report or an answer. */
export function feedEntry(ed: Edition, news: News): FeedEntry {
	const address = ed.href(news);
	const date = dateOf(news);
	return {
		id: permanentId(ed, firstAddress(ed, news, ed.lang)),
		url: absolute(ed, address),
		title: inFeed(ed, titleParts(ed, news)),
		summary: inFeed(ed, [...(isReport(news) ? ofReport(ed, news) : ofAnswer(ed, news)), ...inWords(ed, date)]),
		author: isReport(news) ? originName(ed, news) : adopterName(ed, news),
		updated: timeOf(date),
	};
}

/**
 * The time that programs put entries in order by: the beginning of the first day that the date can mean, as the lists
 * of the site have it. It is never in the future where the date isn't.
 */
export const timeOf = (date: string): string => `${firstDay(date)}T00:00:00Z`;

/** A program shows that time as a day. Where only the month or the year is known, the entry says so itself. */
const inWords = (ed: Edition, date: string): TitlePart[] =>
	isToTheDay(date) ? [] : [{ text: ed.words.inBrackets('', ed.date(date)) }];

const isReport = (news: News): news is Report => news.kind === 'reports';

function originName(ed: Edition, report: Report): string {
	const { factory, group } = ed.view(report).data;
	const record = factory && ed.get(`factories/${factory}`);
	return record ? ed.title(record) : (group?.name ?? '');
}

/** What came of it; before that, where it no longer stands. */
function ofReport(ed: Edition, report: Report): TitlePart[] {
	const { status, outcome } = ed.view(report).data;
	const { words } = ed;
	const stands = status === 'published' || status === 'draft';
	return [
		...(stands ? [] : [{ text: words.search.status[status] + words.stop + words.space }]),
		fieldPart(ed, report, 'outcome', outcome),
	];
}

/** Who answered what, why, and what came of it. */
function ofAnswer(ed: Edition, answer: Adoption): TitlePart[] {
	const { response, group, reason, outcome } = ed.view(answer).data;
	const { words } = ed;
	const factory = answer.data.factory && ed.get(`factories/${answer.data.factory}`);
	const code = reason ? words.colon + words.answer.reasons[reason.code] : '';
	const who = group ? groupParts(ed, answer, group) : [{ text: words.facts.notStated }];
	const saying = (field: string, text = '') =>
		text ? [{ text: words.space }, fieldPart(ed, answer, field, text)] : [];
	return [
		...(factory ? [fieldPart(ed, factory, 'title', ed.title(factory))] : who),
		{ text: words.colon + words.responses[response] + code + words.stop },
		...saying('outcome', outcome),
		...saying('reason', reason?.text),
	];
}
