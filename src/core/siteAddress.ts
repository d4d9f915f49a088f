import { isPlainPath } from './isPlainPath.ts';
import { createRoutes } from './routes.ts';
import type { Settings } from './schema/schemas.ts';

/** Where a bulletin's pages are to be found. */
export interface SiteAddress {
	/** The path before all pages, with a slash at both ends. */
	base: string;
	/** Nothing where the bulletin names no address. */
	origin: string | undefined;
}

/** @param base the base path, where it isn't that of the bulletin's own `url` */
export function siteAddress({ url }: Pick<Settings, 'url'>, base?: string): SiteAddress {
	const own = url ? new URL(url) : undefined;
	// A path that the checker refuses: until it is mended, what shows the message lies at the root.
	const path = own && isPlainPath(own.pathname) ? own.pathname : '/';
	return { base: createRoutes(base ?? path, []).file(''), origin: own?.origin };
}
