import { cp, readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus, sizeFor } from '../corpus.ts';
import type { Command } from '../measure.ts';
import { writeFiles } from '../writeFiles.ts';
import { clearer } from './clearer.ts';
import { linkPackages } from './linkPackages.ts';
import { packageVersion } from './packageVersion.ts';
import { ownPackages } from './peerSite.ts';
import type { SiteMaker } from './site.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folders = new Set(['src', 'scripts', 'public']);

/** This project, as a copy: its caches are apart from those of the folder in which somebody works. */
export const bulletin: SiteMaker = {
	name: 'bulletin',
	missing: () => undefined,
	make: async (folder, reports, seed) => {
		for (const entry of await readdir(root, { withFileTypes: true })) {
			if (!entry.isFile() && !folders.has(entry.name)) continue;
			const filter = (path: string) => !path.includes('node_modules', root.length);
			await cp(join(root, entry.name), join(folder, entry.name), { recursive: true, filter });
		}
		const packages = join(folder, 'node_modules');
		await linkPackages(ownPackages, packages);
		const content = join(folder, 'content');
		writeFiles(content, corpus(sizeFor(reports), seed));
		const out = join(folder, 'dist');
		const digest = (...words: string[]): Command => ({
			words: [process.execPath, join(folder, 'scripts/digest.ts'), ...words],
			cwd: folder,
		});
		const build = (...flags: string[]) => [digest('build', '--content', content, '--out', out, ...flags)];
		// Before any command has run and left something.
		const clear = await clearer(folder, packages, content);
		return {
			name: 'bulletin',
			about: `this project on Astro ${packageVersion(ownPackages, 'astro')}`,
			out,
			reportFile: (report) => join(content, 'reports', `report-${report}.md`),
			clear,
			build: build('--no-search'),
			buildTogether: build('--no-search', '--jobs', `${availableParallelism()}`),
			buildWatching: {
				...digest('build', '--watch', '--content', content, '--out', out, '--no-search'),
				ready: /Waiting for changes/,
				done: /^Changed[\s\S]+^It took/m,
			},
			searchIndex: join(out, 'search-index'),
			buildWithSearch: build(),
			check: [digest('check', '--content', content)],
		};
	},
};
