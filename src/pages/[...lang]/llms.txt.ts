import type { APIRoute } from 'astro';
import { guide } from '../../site/crawl/guide.ts';
import { edition } from '../../site/edition.ts';
import { editionPaths } from '../../site/paths.ts';

export const getStaticPaths = editionPaths;

/** What the site holds, in Markdown. */
export const GET: APIRoute = ({ params }) =>
	new Response(guide(edition(params['lang'])), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
