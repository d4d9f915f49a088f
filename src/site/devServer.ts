import { relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentType } from '../io/contentType.ts';
import { createDigestLoader, type DigestLoader } from '../io/content/digestLoader.ts';
import { searchFiles } from '../io/searchIndex/searchIndex.ts';
import { searchRoot } from '../io/searchIndex/searchSources.ts';
import { setSite, type Site, siteIfLoaded } from './site.ts';
import { siteOf } from './siteOf.ts';
import { type SiteFile, siteFiles } from './files/siteFiles.ts';
import { formatMessages, tellMessages } from './tellMessages.ts';

/** After a save, editors and Git often touch several files: they are read together. Milliseconds. */
const pause = 60;

/** Errors found this shortly before a page opens are shown on it, too; later ones are put away by a reload. */
const justNow = 2000;

/**
 * The development server's side of the content folder: it reads the records again after each edit, keeps the last
 * good bulletin while there are errors and shows them, and serves the pictures and the search, which no page makes.
 */
export function serveContent(server: ViteDevServer, content: string, base: string | undefined): void {
	let errors: string | undefined;
	/** When they were found, in milliseconds. */
	let found = 0;
	let timer: NodeJS.Timeout | undefined;

	let loader: DigestLoader | undefined;
	let reading = Promise.resolve();

	const read = async () => {
		loader ??= await createDigestLoader(content, { cached: true });
		const { digest, messages } = await loader.load();
		const site = digest && (await siteOf(digest, loader.assets, base));
		tellMessages(messages, content);
		if (site) {
			errors = undefined;
			setSite({ ...site, liveSince: Date.now() });
			// Astro remembers the paths of each page, which the records decide here. What it tells itself of changed content
			// lets it forget them alone; to read the modules anew as well takes two seconds.
			for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
			server.ws.send({ type: 'full-reload' });
		} else {
			errors = formatMessages(messages, content);
			found = Date.now();
			showErrors();
		}
		await loader.save();
	};
	const showErrors = () => {
		if (errors) server.ws.send({ type: 'error', err: { message: errors, stack: '', plugin: 'bulletin' } });
	};
	// A page that was just loading, or that Vite reloads for the same save, would miss them.
	server.environments['client']?.hot.on('vite:client:connect', () => {
		if (Date.now() - found < justNow) showErrors();
	});
	// A page that was under way while the records were read is not connected yet when the others are told to reload.
	server.environments['client']?.hot.on('bulletin:shown', (since: number, client) => {
		if (since !== siteIfLoaded()?.liveSince) client.send({ type: 'full-reload' });
	});
	const readSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			// One after the other: what is read first is shown first.
			reading = reading.then(read).catch((error: Error) => server.config.logger.error(error.message));
		}, pause);
	};

	server.watcher.add(content);
	server.watcher.on('all', (_event, file) => {
		if (!relative(content, file).startsWith('..')) readSoon();
	});

	server.middlewares.use((request, response, next) => {
		const site = siteIfLoaded();
		if (!site) {
			response.statusCode = 500;
			response.setHeader('content-type', 'text/plain; charset=utf-8');
			response.end(errors ?? 'The bulletin has errors; they are told in the terminal. Save a file to try again.');
			return;
		}
		const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')).replace(/^\//, '');
		fileAt(site, content, path)
			.then(async (file) => {
				if (!file) return next();
				const bytes = await file.read();
				response.setHeader('content-type', contentType(path));
				// To draw a photograph takes a second, and a page is looked at again after each edit.
				response.setHeader('cache-control', file.lasting ? 'max-age=31536000, immutable' : 'no-cache');
				response.end(bytes);
			})
			.catch(next);
	});
}

/** A file that no page makes, by its path with or without the base, which Vite may have taken off. */
async function fileAt(site: Site, content: string, path: string): Promise<Omit<SiteFile, 'mark'> | undefined> {
	const root = site.routes.file('').slice(1);
	const own = root && path.startsWith(root) ? path.slice(root.length) : path;
	if (!own.startsWith(`${searchRoot}/`)) return siteFiles(site, content).get(own);
	const bytes = (await searchFiles(site.digest, site.routes)).get(own);
	return bytes && { lasting: false, read: async () => bytes };
}
