import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readPage } from '../../src/core/search/pageJson.ts';
import type { SearchQuery } from '../../src/core/search/searchQuery.ts';
import { writeSearchFiles } from '../../src/io/searchIndex/searchIndex.ts';
import { searchSources } from '../../src/io/searchIndex/searchSources.ts';
import { launchBrowser } from '../e2e/launchBrowser.ts';
import { serveFolder } from '../e2e/serveFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import type { Contestant } from './contract.ts';
import type { Fixture } from './fixture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = 'pagefind-contestant';

/** Answers in the page, in JSON: an answer holds maps, which don't come through as they are. */
const script = (sources: readonly { folder: string; lang: string; key: string }[]) => `
import { createPagefindBackend } from '/src/components/search/client/pagefindBackend.ts';
import { writePage } from '/src/core/search/pageJson.ts';
const backends = new Map(${JSON.stringify(sources)}.map((source) => [source.lang, createPagefindBackend(source)]));
globalThis.ask = async (lang, query) => writePage(await backends.get(lang).search(query, new AbortController().signal));
`;

export interface PagefindContestant extends Contestant {
	/** Forgets all parts of the index that have come so far, as a reader does who opens the page anew. */
	forget(): Promise<void>;
}

/** The files of the search, as a build writes them, asked by the backend of the search page in a real browser. */
export async function openPagefind({ digest, routes }: Fixture): Promise<PagefindContestant> {
	const folder = await temporaryFolder();
	await writeSearchFiles(digest, routes, folder.path);
	const sources = searchSources(digest, routes).map(({ lang, key }) => ({
		lang,
		key,
		folder: routes.file(`search-index/${lang}/`),
	}));
	const built = await build({
		root,
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [
			{
				name: entry,
				resolveId: (id) => (id === entry ? `\0${entry}` : id.startsWith('/src/') ? join(root, id) : undefined),
				load: (id) => (id === `\0${entry}` ? script(sources) : undefined),
			},
		],
		build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
	});
	const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	const [code] = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
	await writeFile(join(folder.path, 'ask.js'), code ?? '');
	await writeFile(
		join(folder.path, 'index.html'),
		'<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><script type="module" src="/ask.js"></script></html>',
	);
	const [served, browser] = await Promise.all([serveFolder(folder.path), launchBrowser()]);
	const page = await browser.newPage();
	const forget = async () => {
		await page.goto(served.url);
		await page.waitForFunction(() => 'ask' in globalThis);
	};
	await forget();
	return {
		forget,
		search: async (lang, query) => readPage(await page.evaluate(askInPage, { lang, query })),
		async close() {
			await browser.close();
			await served.close();
			await folder[Symbol.asyncDispose]();
		},
	};
}

const askInPage = ({ lang, query }: { lang: string; query: SearchQuery }) =>
	(globalThis as unknown as { ask(lang: string, query: SearchQuery): Promise<string> }).ask(lang, query);
