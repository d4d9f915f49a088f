import type { APIRoute } from 'astro';
import { edition } from '../../site/edition.ts';
import { feedOfAll } from '../../site/feeds/feedOf.ts';
import { feedResponse } from '../../site/feeds/feedResponse.ts';
import { editionPaths } from '../../site/paths.ts';

export const getStaticPaths = editionPaths;

/** What is new in the whole bulletin, as Atom. */
export const GET: APIRoute = ({ params }) => {
	const ed = edition(params['lang']);
	return feedResponse(ed, feedOfAll(ed), 'xml');
};
