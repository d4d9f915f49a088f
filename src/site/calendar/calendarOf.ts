import { cadenceRule } from '../../core/derive/cadenceRule.ts';
import { type CalendarDay, exchangeDay } from '../../core/derive/calendarDays.ts';
import { describeCadence } from '../../core/derive/describeCadence.ts';
import type { Decision, Exchange } from '../../core/model.ts';
import { absolute } from '../absolute.ts';
import type { Edition } from '../edition.ts';
import { firstAddress } from '../firstAddress.ts';
import { groupParts } from '../groupParts.ts';
import type { TitlePart } from '../titleParts.ts';
import { permanentId } from '../permanentId.ts';
import { pick } from '../words/pick.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';
import { dutyAnchor } from './dutyAnchor.ts';

/** All days of the bulletin. */
export const calendarOfAll = (ed: Edition): Calendar =>
	calendar(ed, ed.text(ed.settings.title), ed.ask('calendarDays'));

/** The day of one exchange, or the row of days that it recurs on. */
export function calendarOfExchange(ed: Edition, exchange: Exchange): Calendar {
	const day = exchangeDay(exchange);
	return calendar(ed, ed.title(exchange), day ? [day] : []);
}

const calendar = (ed: Edition, name: string, days: readonly CalendarDay[]): Calendar => ({
	lang: ed.lang,
	name,
	stamp: ed.asOf,
	events: days.map((day) => event(ed, day)),
});

function event(ed: Edition, { record, requirement, day, rule, also }: CalendarDay): CalendarEvent {
	const duty = requirement === undefined ? undefined : dutyAnchor(record as Decision, requirement);
	return {
		// The same event in every language.
		id: permanentId(ed, firstAddress(ed, record, ed.settings.languages[0] ?? ed.lang, duty)),
		day,
		rule,
		also,
		...(requirement === undefined
			? ofExchange(ed, record as Exchange)
			: ofDecision(ed, record as Decision, requirement)),
		// An event stands far from any page: without its host, an address leads nowhere.
		url: ed.settings.url ? absolute(ed, ed.href(record)) : undefined,
	};
}

type Told = Pick<CalendarEvent, 'title' | 'lines'>;

function ofExchange(ed: Edition, exchange: Exchange): Told {
	const { words } = ed;
	const { data } = ed.view(exchange);
	const named = [data.host && [data.host], data.participants].map((ids) =>
		(ids || []).map((id) => ed.get(`factories/${id}`)).flatMap((factory) => (factory ? ed.title(factory) : [])),
	);
	const [host = [], participants = []] = named;
	const groups = data.groups?.map((group) => textOf(groupParts(ed, exchange, group, 'groups'))) ?? [];
	return {
		title: ed.title(exchange),
		lines: [
			words.exchange.kinds[data.kind],
			line(ed, words.exchange.host, host),
			line(ed, words.exchange.participants, [...participants, ...groups]),
			line(ed, words.exchange.recurrence, howOften(ed, data.recurrence)),
		].flat(),
	};
}

function ofDecision(ed: Edition, decision: Decision, requirement: number): Told {
	const { words } = ed;
	const { requires = [], date } = ed.view(decision).data;
	const { who = '', what = '', cadence } = requires[requirement] ?? {};
	return {
		title: what,
		lines: [
			line(ed, words.facts.decision, [ed.title(decision)]),
			line(ed, words.decision.who, [who]),
			line(ed, words.decision.cadence, howOften(ed, cadence)),
			namesDays(cadence) ? [] : words.follow.countedFrom(ed.date(date)),
		].flat(),
	};
}

/** Whether a cadence says on which days it falls. */
const namesDays = (cadence = ''): boolean => {
	const rule = cadenceRule(cadence);
	return rule.includes('BYDAY=') || (rule.startsWith('FREQ=DAILY') && !rule.includes('INTERVAL='));
};

const textOf = (parts: readonly TitlePart[]): string => parts.map(({ text }) => text).join('');

const howOften = (ed: Edition, cadence: string | undefined): string[] =>
	cadence ? [pick(describeCadence(cadence), ed.lang)] : [];

const line = ({ words }: Edition, name: string, values: readonly string[]): string[] =>
	values.length > 0 ? [name + words.colon + values.join(words.join)] : [];
