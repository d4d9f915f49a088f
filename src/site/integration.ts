import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress } from '../core/siteAddress.ts';
import { writeSearchFiles } from '../io/searchIndex/searchIndex.ts';
import { settingsIn } from '../io/content/settingsIn.ts';
import { serveContent } from './devServer.ts';
import { openAndTell } from './openAndTell.ts';
import { currentSite, setSite } from './site.ts';
import { writeOtherFiles } from './files/writeOtherFiles.ts';

export interface BulletinOptions {
	/** The content folder, as an absolute path. */
	content: string;
	/** The base path, where it isn't that of the bulletin's own `url`. */
	base?: string | undefined;
}

/** Reads the records once, before any page; reads them again in dev; adds what is no page to the output. */
export function bulletin({ content, base }: BulletinOptions): AstroIntegration {
	return {
		name: 'bulletin',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig, injectScript }) => {
				const site = await openAndTell(content, base);
				if (site) setSite(command === 'dev' ? { ...site, liveSince: Date.now() } : site);
				else if (command !== 'dev') throw new Error('The bulletin was not built: its records have errors.');
				// Where it lies is sound more often than all records are, and is not asked again before the server ends.
				const settings = site?.digest.settings ?? (await settingsIn(content));
				const { base: path, origin } = siteAddress(settings ?? {}, base);
				if (command === 'dev') injectScript('page', "import '/src/components/page/client/tellRecordsShown.ts';");
				updateConfig({ base: path, ...(origin && { site: origin }) });
			},
			'astro:server:setup': ({ server }) => serveContent(server, content, base),
			'astro:build:done': async ({ dir }) => {
				const [site, out] = [currentSite(), fileURLToPath(dir)];
				await writeOtherFiles(site, { content, out });
				await writeSearchFiles(site.digest, site.routes, out);
			},
		},
	};
}
