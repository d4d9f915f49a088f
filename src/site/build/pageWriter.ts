import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveBackMemory } from '../../io/giveBackMemory.ts';
import type { Site } from '../site.ts';
import type { Bundle, PagePath } from './bundle/bundle.ts';
import { pageFile, pageName } from './pageFile.ts';

interface WriterOptions {
	site: Site;
	bundle: Bundle;
	/** The output folder. */
	out: string;
	/** Makes one page; whoever has pages made may want to watch. */
	making<T>(path: PagePath, make: () => Promise<T>): Promise<T>;
}

/** After so many pages, what they have left behind is cleared away. */
const pagesBetweenRests = 4000;

/** Where no address of the bulletin is known, pages need some origin to be asked for. */
const nowhere = 'http://localhost';

/** Makes pages, one at a time, and writes each into its file. */
export function pageWriter({ site, bundle, out, making }: WriterOptions): (path: PagePath) => Promise<void> {
	const origin = site.digest.settings.url ?? nowhere;
	const base = site.routes.file('');
	const folders = new Set<string>();
	let written = 0;
	return async (path) => {
		const name = pageName(path.pathname);
		const ending = path.route.type === 'endpoint' || name === '' ? '' : '/';
		const url = new URL(`${base}${encodeURI(name)}${ending}`, origin);
		const page = await making(path, () => bundle.render(url, path.route)).catch((cause: unknown) => {
			throw new Error(`The page ${url.pathname} could not be made.`, { cause });
		});
		const file = join(out, pageFile(path));
		const folder = dirname(file);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		// At once: making a page is work for one core, so there is nothing to wait for beside it.
		writeFileSync(file, Buffer.from(await page.arrayBuffer()));
		if (++written % pagesBetweenRests === 0) giveBackMemory();
	};
}
