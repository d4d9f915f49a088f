import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { astroConfig } from '../../astroConfig.ts';
import type { SiteAddress } from '../../../core/siteAddress.ts';
import { type BundleNote, clientFolder, noteFile, programFolder } from './bundle.ts';

export interface BundleTask {
	address: SiteAddress;
	/** Where the bundle goes; nothing is there yet. */
	folder: string;
	/** Lets Astro say all that it does. */
	verbose: boolean;
}

/** Has Astro bundle the templates, and takes the program that makes pages from it before it would make any. */
export async function makeBundle({ address, folder, verbose }: BundleTask): Promise<void> {
	const client = join(folder, clientFolder);
	const { base, origin } = address;
	await build({
		...astroConfig(),
		base,
		...(origin && { site: origin }),
		integrations: [takingProgram(folder)],
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
