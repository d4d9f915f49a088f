import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';
import { elementsOf, type HtmlElement } from './html.ts';

/** A page of the output. */
export interface SitePage {
	/** Its file below the output folder: `zh/reports/index.html`. */
	file: string;
	html: string;
	elements: HtmlElement[];
}

export interface ReadSite {
	/** All files by their path below the output folder. */
	files: Set<string>;
	pages: Map<string, SitePage>;
}

/** Reads a built bulletin: all its files, and its pages as elements. */
export async function readSite(folder: string): Promise<ReadSite> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	const pages = await Promise.all(
		files
			.filter((file) => file.endsWith('.html'))
			.map(async (file) => {
				const html = await readFile(join(folder, file), 'utf8');
				return { file, html, elements: elementsOf(parse(html, { scriptingEnabled: false })) };
			}),
	);
	return { files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])) };
}
