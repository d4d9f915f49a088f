import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { interfaceLanguage } from '../io/interfaceLanguage.ts';
import { writeSearchFiles } from '../io/searchIndex.ts';
import { serveContent } from './devServer.ts';
import type { KeptPages } from './keptPages.ts';
import { openAndTell } from './openAndTell.ts';
import { preparing } from './editor/editorWords.ts';
import { currentSite, type Site, setSite } from './site.ts';
import { siteFiles } from './siteFiles.ts';

export interface BulletinOptions {
	/** The content folder, as an absolute path. */
	content: string;
	/** The base path, where it isn't that of the bulletin's own `url`. */
	base?: string | undefined;
	/** The site where it is read already; else it is read here. */
	site?: Site | undefined;
	/** The last output, from which what didn't change may be taken. */
	previous?: string | undefined;
	/** Without it the search page finds nothing. */
	search?: boolean | undefined;
	/** The pages of the last output that need not be made again. */
	kept?: KeptPages | undefined;
}

/** Reads the records once, before any page; reads them again in dev; adds what is no page to the output. */
export function bulletin({
	content,
	base,
	site: opened,
	previous,
	kept,
	search = true,
}: BulletinOptions): AstroIntegration {
	return {
		name: 'bulletin',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				const site = opened ?? (await openAndTell(content, base));
				if (site) setSite(command === 'dev' ? { ...site, live: true } : site);
				else if (command !== 'dev') throw new Error('The bulletin was not built: its records have errors.');
				const url = site?.digest.settings.url;
				updateConfig({ base: site?.routes.file('') ?? base ?? '/', ...(url ? { site: new URL(url).origin } : {}) });
			},
			'astro:server:setup': ({ server }) => serveContent(server, content, base),
			'astro:build:start': ({ setPrerenderer }) => {
				if (kept) setPrerenderer((original) => kept.wrap(original));
			},
			'astro:build:done': async ({ dir }) => {
				const out = fileURLToPath(dir);
				const site = currentSite();
				for (const [path, read] of siteFiles(site, content)) {
					const file = join(out, path);
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, await read());
				}
				if (search) await writeSearchFiles(site.digest, site.routes, out, previous);
				if (site.digest.settings.admin) {
					const { writeAdmin } = await import('./editor/writeAdmin.ts');
					const making = () => void process.stderr.write(`${preparing[interfaceLanguage()]}\n`);
					await writeAdmin(site.digest.settings, out, making);
				}
				await kept?.finish(out);
			},
		},
	};
}
