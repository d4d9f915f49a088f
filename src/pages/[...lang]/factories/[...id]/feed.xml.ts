import type { APIRoute } from 'astro';
import { edition } from '../../../../site/edition.ts';
import { feedOfFactory } from '../../../../site/feeds/feedOf.ts';
import { feedResponse } from '../../../../site/feeds/feedResponse.ts';
import { recordPaths } from '../../../../site/paths.ts';

export const getStaticPaths = () => recordPaths('factories');

/** What is new for and from a factory, as Atom. A former address goes on giving it: a feed can't lead on. */
export const GET: APIRoute<{ id: string }> = ({ params, props }) => {
	const ed = edition(params['lang']);
	const factory = ed.get(`factories/${props.id}`);
	if (!factory) return new Response(null, { status: 404 });
	return feedResponse(ed, feedOfFactory(ed, factory), 'xml', `factories/${factory.id}`);
};
