import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveContent } from './devServer.ts';
import { openAndTell } from './openAndTell.ts';
import { currentSite, type Site, setSite } from './site.ts';
import { writeOtherFiles } from './writeOtherFiles.ts';

export interface BulletinOptions {
	/** The content folder, as an absolute path. */
	content: string;
	/** The base path, where it isn't that of the bulletin's own `url`. */
	base?: string | undefined;
	/** The site where it is read already; else it is read here. */
	site?: Site | undefined;
	/** Bundles the templates, and leaves the output to who asked for them. */
	templatesOnly?: boolean | undefined;
}

/** Reads the records once, before any page; reads them again in dev; adds what is no page to the output. */
export function bulletin({ content, base, site: opened, templatesOnly = false }: BulletinOptions): AstroIntegration {
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
			'astro:build:done': async ({ dir }) => {
				if (!templatesOnly) await writeOtherFiles(currentSite(), { content, out: fileURLToPath(dir), search: true });
			},
		},
	};
}
