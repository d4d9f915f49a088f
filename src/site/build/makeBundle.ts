import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { astroConfig } from '../astroConfig.ts';
import type { Site } from '../site.ts';
import { type BundleNote, clientFolder, noteFile, programFolder } from './bundle.ts';

interface MakeOptions {
	site: Site;
	/** The project's own folder. */
	root: string;
	/** Where the bundle goes; nothing is there yet. */
	folder: string;
	/** Lets Astro say all that it does. */
	verbose: boolean;
}

/** Has Astro bundle the templates, and takes the program that makes pages from it before it would make any. */
export async function makeBundle({ site, root, folder, verbose }: MakeOptions): Promise<void> {
	// Astro keeps what it makes on the way below this folder, and below the project it finds its packages.
	process.chdir(root);
	const client = join(folder, clientFolder);
	const { integrations = [], ...config } = astroConfig({ site, templatesOnly: true });
	await build({
		...config,
		integrations: [...integrations, takingProgram(folder)],
		outDir: client,
		configFile: false,
		logLevel: verbose ? 'info' : 'warn',
	});
}

/** Moves the program that makes pages out of Astro's hands, with the one thing that it would be told: the style sheets. */
function takingProgram(folder: string): AstroIntegration {
	let templates: BundleNote['templates'] = [];
	return {
		name: 'taking-program',
		hooks: {
			'astro:build:setup': ({ pages, target }) => {
				// Filled while the bundle is made.
				if (target === 'server') templates = pages as unknown as typeof templates;
			},
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer({
					name: 'taking-program',
					getStaticPaths: async () => {
						const program = join(folder, programFolder);
						await rename(join(folder, clientFolder, '.prerender'), program);
						const entry = (await readdir(program)).find((file) => file.startsWith('prerender-entry.'));
						if (!entry) throw new Error('Astro has left no program to make pages with.');
						const note: BundleNote = {
							entry,
							templates: [...templates].map(([name, { styles }]) => [name, { styles }]),
						};
						await writeFile(join(folder, noteFile), JSON.stringify(note));
						return [];
					},
					render: () => Promise.reject(new Error('unreachable: no page is asked for')),
				}),
		},
	};
}
