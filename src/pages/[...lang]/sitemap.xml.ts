import type { APIRoute } from 'astro';
import { wholeSitePath } from '../../site/crawl/crawlPaths.ts';
import { sitemapIndex } from '../../site/crawl/sitemap.ts';
import { edition } from '../../site/edition.ts';
import { editionPaths } from '../../site/paths.ts';

export const getStaticPaths = wholeSitePath;

/** All pages, for search engines: a list of sitemaps. */
export const GET: APIRoute = () => {
	const editions = editionPaths().map(({ params }) => edition(params.lang));
	return new Response(sitemapIndex(editions), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
