import { join } from 'node:path';
import { linkPackages } from './linkPackages.ts';
import { packageVersion } from './packageVersion.ts';
import { ownPackages, peerSite } from './peerSite.ts';
import type { SiteMaker } from './site.ts';

const version = () => packageVersion(ownPackages, 'astro');

/** Astro by itself, with a content collection: our own packages have it. */
export const astro: SiteMaker = {
	name: 'astro',
	missing: () => (version() ? undefined : { en: 'Astro is not installed: npm ci', zh: '没有安装 Astro：npm ci' }),
	make: (folder, reports, seed) =>
		peerSite({
			name: 'astro',
			about: `Astro ${version()}`,
			folder,
			reports,
			seed,
			places: { reports: 'content/reports', statics: 'public', out: 'dist' },
			packages: () => linkPackages(ownPackages, join(folder, 'node_modules')),
			build: () => [process.execPath, join(ownPackages, 'astro/bin/astro.mjs'), 'build', '--silent'],
		}),
};
