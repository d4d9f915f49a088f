import { calendarDays, exchangeDay } from '../core/derive/calendarDays.ts';
import type { Exchange, RecordOf } from '../core/model.ts';
import type { PageKind } from '../core/routes.ts';
import { currentSite } from './site.ts';

/** Records on one page of a list. */
const pageSize = 50;

/** The `lang` parameter of each edition: none for the first language, which stands at the root. */
function langParams(): (string | undefined)[] {
	return currentSite().digest.settings.languages.map((lang, index) => (index === 0 ? undefined : lang));
}

/** Paths of a page that every edition has once. */
export const editionPaths = () => langParams().map((lang) => ({ params: { lang } }));

/** Paths of all records of a kind, and of their former ids, which lead to the present one. */
export function recordPaths(kind: PageKind) {
	const records = [...currentSite().digest.records[kind].values()] as RecordOf<PageKind>[];
	return langParams().flatMap((lang) =>
		records.flatMap((record) => {
			const aliases = 'aliases' in record.data ? (record.data.aliases ?? []) : [];
			return [record.id, ...aliases].map((id) => ({
				params: { lang, id },
				props: { id: record.id, moved: id !== record.id },
			}));
		}),
	);
}

/** Paths of the calendars of all exchanges that have a day. A former address goes on giving it, as those of feeds do. */
export const exchangeDayPaths = () =>
	recordPaths('exchanges').filter(({ props: { id } }) => {
		const exchange = currentSite().digest.records.exchanges.get(id as Exchange['id']);
		return exchange !== undefined && exchangeDay(exchange) !== undefined;
	});

/** Paths of the calendar of all, where there is a day for it: a calendar without any is none. */
export const calendarPaths = () => (calendarDays(currentSite().digest).length > 0 ? editionPaths() : []);

/** How many pages a list of `count` records takes; an empty list has one. */
export const pagesFor = (count: number) => Math.max(1, Math.ceil(count / pageSize));

/** Paths of the further pages of a list, from the second: `~2`, `~3`, which no id can be. */
export function furtherPaths(count: number) {
	const numbers = Array.from({ length: pagesFor(count) - 1 }, (_, index) => index + 2);
	return langParams().flatMap((lang) =>
		numbers.map((number) => ({ params: { lang, number: String(number) }, props: { number } })),
	);
}

/** The records on one page of a list; pages count from 1. */
export const onPage = <T>(items: readonly T[], number: number): T[] =>
	items.slice((number - 1) * pageSize, number * pageSize);
