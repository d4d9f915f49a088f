import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { giveBackMemory } from '../../io/giveBackMemory.ts';
import type { Site } from '../site.ts';
import type { Bundle, PagePath } from './bundle.ts';
import { pageFile, pageName } from './pageFile.ts';

interface WriteOptions {
	site: Site;
	bundle: Bundle;
	paths: readonly PagePath[];
	/** The output folder. */
	out: string;
	/** Makes one page; the builder may want to watch. */
	making<T>(path: PagePath, make: () => Promise<T>): Promise<T>;
	/** Told after each page how many are done. */
	progress(done: number): void;
}

/** Of so many, memory is looked after on the way; for fewer, it would be waited for in vain. */
const manyPages = 5000;

/** Where no address of the bulletin is known, pages need some origin to be asked for. */
const nowhere = 'http://localhost';

/** Makes pages and writes them, each into its file. */
export async function writePages({ site, bundle, paths, out, making, progress }: WriteOptions): Promise<void> {
	const origin = site.digest.settings.url ?? nowhere;
	const base = site.routes.file('');
	const folders = new Set<string>();
	const quarter = Math.ceil(paths.length / 4);
	const isLarge = paths.length >= manyPages;
	let done = 0;
	for (const path of paths) {
		if (isLarge && done % quarter === 0) giveBackMemory();
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
		progress(++done);
		// Thousands of pages are one breath otherwise: nothing is cleared away in it, and no signal heard.
		if (done % 64 === 0) await setImmediate();
	}
	if (isLarge) giveBackMemory();
}
