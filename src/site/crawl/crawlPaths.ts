import { edition } from '../edition.ts';
import { editionPaths } from '../paths.ts';
import { sitemapParts } from './sitemap.ts';

/** The path of what stands once, for all editions. Sitemaps hold whole addresses: without `url` there are none. */
export const wholeSitePath = () => editionPaths().slice(0, edition(undefined).settings.url ? 1 : 0);

/** The same, of what programs look for at the root of a host alone. */
export const wholeHostPath = () => (edition(undefined).routes.file('') === '/' ? wholeSitePath() : []);

/** Paths of the sitemaps of all editions. */
export const sitemapPaths = () =>
	wholeSitePath().length === 0
		? []
		: editionPaths().flatMap(({ params }) =>
				sitemapParts(edition(params.lang)).map((part) => ({ params: { ...params, part: String(part) } })),
			);
