import type { Calendar } from './calendar.ts';
import { icalendar } from './icalendar.ts';

export const calendarResponse = (calendar: Calendar): Response =>
	new Response(icalendar(calendar), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
