import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { peerSite } from './peerSite.ts';
import type { SiteMaker } from './site.ts';

function version(): string | undefined {
	const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	return /v(\d[\d.]*)/.exec(stdout ?? '')?.[1];
}

export const hugo: SiteMaker = {
	name: 'hugo',
	missing: () =>
		version()
			? undefined
			: {
					en: 'There is no hugo on PATH. Get it from https://gohugo.io/installation/ or with “apt-get install hugo”.',
					zh: 'PATH 里没有 hugo。可从 https://gohugo.io/installation/ 下载，或用“apt-get install hugo”安装。',
				},
	make: (folder, reports, seed) =>
		peerSite({
			name: 'hugo',
			about: `Hugo ${version()}`,
			folder,
			reports,
			seed,
			places: { reports: 'content/reports', statics: 'static', out: 'public' },
			build: (out) => ['hugo', '--quiet', '--destination', out, '--cacheDir', join(folder, 'cache')],
			watching: (out) => ({
				words: ['hugo', '--watch', '--destination', out, '--cacheDir', join(folder, 'cache')],
				ready: /Press Ctrl\+C/,
				done: /Total in \d+ ms/,
			}),
		}),
};
