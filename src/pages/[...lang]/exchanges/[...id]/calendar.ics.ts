import type { APIRoute } from 'astro';
import { calendarOfExchange } from '../../../../site/calendar/calendarOf.ts';
import { calendarResponse } from '../../../../site/calendar/calendarResponse.ts';
import { edition } from '../../../../site/edition.ts';
import { exchangeDayPaths } from '../../../../site/paths.ts';

export const getStaticPaths = exchangeDayPaths;

/** One exchange, for the calendar of who wants to take part in it. */
export const GET: APIRoute<{ id: string }> = ({ params, props }) => {
	const ed = edition(params['lang']);
	const exchange = ed.get(`exchanges/${props.id}`);
	if (!exchange) return new Response(null, { status: 404 });
	return calendarResponse(calendarOfExchange(ed, exchange));
};
