import { join } from 'node:path';
import { linkPackages } from './linkPackages.ts';
import { packageVersion } from './packageVersion.ts';
import { peerSite, peersFolder } from './peerSite.ts';
import type { SiteMaker } from './site.ts';

const packages = join(peersFolder, 'eleventy/node_modules');
const version = () => packageVersion(packages, '@11ty/eleventy');

export const eleventy: SiteMaker = {
	name: 'eleventy',
	missing: () =>
		version()
			? undefined
			: {
					en: 'Eleventy is not installed: npm install --no-package-lock --prefix scripts/bench/peers/eleventy',
					zh: '没有安装 Eleventy：npm install --no-package-lock --prefix scripts/bench/peers/eleventy',
				},
	make: (folder, reports, seed) =>
		peerSite({
			name: 'eleventy',
			about: `Eleventy ${version()}`,
			folder,
			reports,
			seed,
			places: { reports: 'src/reports', statics: 'src', out: '_site' },
			packages: () => linkPackages(packages, join(folder, 'node_modules')),
			build: () => [process.execPath, join(packages, '@11ty/eleventy/cmd.cjs'), '--quiet'],
			watching: () => ({
				words: [process.execPath, join(packages, '@11ty/eleventy/cmd.cjs'), '--watch', '--quiet'],
				ready: /Watching/,
				done: /Wrote \d+ file/,
			}),
		}),
};
