import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the output that hold no pages. */
const noPages = new Set(['_astro', 'files', 'pictures', 'schema', 'search-index']);

/** Folders in which each page is of a type of its own. */
const severalTypes = new Set(['submit']);

export interface PageType {
	name: string;
	/** Below the root of the site, in the given language. */
	path: string;
}

/**
 * One page of every type that a built bulletin has, in one language: each list, the fullest page of each kind, the
 * search and one of its lists, each form, the page for addresses that lead nowhere. A new type of page is found by itself.
 *
 * @param prefix `''` for the first language, `zh/` for Chinese
 */
export function pageTypes(site: string, prefix: string): PageType[] {
	const folders = readdirSync(join(site, prefix), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !noPages.has(entry.name) && `${entry.name}/` !== 'zh/')
		.map(({ name }) => name)
		.sort();
	return [
		{ name: 'home', path: prefix },
		...folders.flatMap((folder) => {
			const pages = pagesBelow(join(site, prefix, folder));
			return [
				{ name: folder, path: `${prefix}${folder}/` },
				...(severalTypes.has(folder) ? pages : pages.slice(0, 1)).map((page) => ({
					name: `${folder}, ${page}`,
					path: `${prefix}${folder}/${page}/`,
				})),
			];
		}),
		...(prefix === '' ? [{ name: 'not found', path: '404.html' }] : []),
	];
}

/** The pages below a folder by their paths there, the fullest first. */
function pagesBelow(folder: string): string[] {
	const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.name === 'index.html' && entry.parentPath !== folder)
		.map((entry) => ({
			path: entry.parentPath.slice(folder.length + 1).replaceAll('\\', '/'),
			size: statSync(join(entry.parentPath, entry.name)).size,
		}));
	return pages.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).map(({ path }) => path);
}
