import type { APIRoute } from 'astro';
import { sitemapPaths } from '../../site/crawl/crawlPaths.ts';
import { sitemap } from '../../site/crawl/sitemap.ts';
import { edition } from '../../site/edition.ts';

export const getStaticPaths = sitemapPaths;

/** The pages of one language, or a part of them. */
export const GET: APIRoute = ({ params }) =>
	new Response(sitemap(edition(params['lang']), Number(params['part'])), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
