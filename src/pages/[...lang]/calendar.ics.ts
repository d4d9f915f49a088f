import type { APIRoute } from 'astro';
import { calendarOfAll } from '../../site/calendar/calendarOf.ts';
import { calendarResponse } from '../../site/calendar/calendarResponse.ts';
import { edition } from '../../site/edition.ts';
import { calendarPaths } from '../../site/paths.ts';

export const getStaticPaths = calendarPaths;

/** Every exchange that has a day, and what decisions require again and again. */
export const GET: APIRoute = ({ params }) => calendarResponse(calendarOfAll(edition(params['lang'])));
