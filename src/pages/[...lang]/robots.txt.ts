import type { APIRoute } from 'astro';
import { wholeHostPath } from '../../site/crawl/crawlPaths.ts';
import { robots } from '../../site/crawl/robots.ts';
import { edition } from '../../site/edition.ts';

export const getStaticPaths = wholeHostPath;

/** For programs that read whole sites. */
export const GET: APIRoute = ({ params }) =>
	new Response(robots(edition(params['lang'])), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
