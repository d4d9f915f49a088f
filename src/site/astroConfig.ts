import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { browserChecker } from './submit/browserChecker.ts';
import { browserParser } from './submit/browserParser.ts';
import { type BulletinOptions, bulletin } from './integration.ts';

/** Astro's whole configuration for one bulletin. Every command and `astro.config.mjs` take it from here. */
export function astroConfig(options: Partial<BulletinOptions> = {}): AstroUserConfig {
	const root = new URL('../../', import.meta.url);
	return {
		root: fileURLToPath(root),
		trailingSlash: 'always',
		integrations: [bulletin({ content: fileURLToPath(new URL('content', root)), ...options })],
		// The site runs under a policy that allows no inline style or script.
		build: { inlineStylesheets: 'never' },
		// One small sheet for all pages: a reader's second page needs no new one.
		vite: {
			build: { assetsInlineLimit: 0, cssCodeSplit: false },
			plugins: [browserParser(), browserChecker()],
			// Loaded by the search only when it is needed; found as late as that, Vite would reload the page in dev.
			optimizeDeps: { include: ['minisearch'] },
		},
		devToolbar: { enabled: false },
	};
}
