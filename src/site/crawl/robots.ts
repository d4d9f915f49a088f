import { absolute } from '../absolute.ts';
import type { Edition } from '../edition.ts';

/** Tells programs that read sites (RFC 9309) that they may read all, and where the sitemaps are. */
export const robots = (ed: Edition): string =>
	`User-agent: *\nDisallow:\n\nSitemap: ${absolute(ed, ed.routes.sitemap(ed.lang))}\n`;
