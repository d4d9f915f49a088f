import type { APIRoute } from 'astro';
import { finderReports } from '../../../core/derive/finderReports.ts';
import { edition } from '../../../site/edition.ts';
import { editionPaths } from '../../../site/paths.ts';

export const getStaticPaths = editionPaths;

/** What the finder works on; fetched when a visitor describes a factory. */
export const GET: APIRoute = ({ params }) => {
	const { whole, routes, lang } = edition(params['lang']);
	return Response.json(finderReports(whole, routes, lang));
};
