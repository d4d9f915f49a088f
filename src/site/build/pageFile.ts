import { join } from 'node:path';
import type { PagePath } from './bundle/bundle.ts';

/** Where a page is written: a folder with an index, but for the page of unknown addresses and for files of data. */
export function pageFile({ pathname, route }: Pick<PagePath, 'pathname' | 'route'>): string {
	const name = pageName(pathname);
	if (route.type === 'endpoint') return name;
	return name === '404' ? '404.html' : join(name, 'index.html');
}

/** A page's address below the base path, without slashes at its ends. */
export const pageName = (pathname: string): string => pathname.replace(/^\/+|\/+$/g, '');
