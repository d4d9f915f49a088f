import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** The templates as Astro has bundled them: a program that makes pages, and what the browser loads with them. */
export interface Bundle {
	/** Where it lies. */
	folder: string;
	/** The folder of styles, scripts and fonts: what all pages of the output share. */
	client: string;
	/** Every page that the records ask for, as they are now. */
	paths(): Promise<PagePath[]>;
	/** @param url the page's address, with the base path */
	render(url: URL, route: RouteData): Promise<Response>;
}

export type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What the program has to be told. */
export interface BundleNote {
	/** The entry of the program. */
	entry: string;
	/** Each template under Astro's own name of it. */
	templates: [name: string, template: Template][];
}

interface Template {
	/** Its style sheets. */
	styles: unknown[];
}

/** Where the parts lie in a bundle's folder. */
export const clientFolder = 'client';
export const programFolder = 'program';
export const noteFile = 'bundle.json';

/** The part of Astro's program that a page is made by; Astro's own build calls the same. */
interface Program {
	app: ConstructorParameters<typeof StaticPaths>[0] & {
		routeCache: { clearAll(): void };
		setInternals(internals: { pagesByKeys: ReadonlyMap<string, Template> }): void;
		setOptions(options: object): void;
		render(request: Request, options: { routeData: RouteData }): Promise<Response>;
	};
}

/** @throws where the folder holds no whole bundle */
export async function loadBundle(folder: string): Promise<Bundle> {
	const { entry, templates } = JSON.parse(await readFile(join(folder, noteFile), 'utf8')) as BundleNote;
	const { app } = (await import(pathToFileURL(join(folder, programFolder, entry)).href)) as Program;
	app.setInternals({ pagesByKeys: new Map(templates) });
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } });
	return {
		folder,
		client: join(folder, clientFolder),
		paths: () => {
			// Astro remembers the paths of each template, and those are of the records that were there before.
			app.routeCache.clearAll();
			return new StaticPaths(app).getAll();
		},
		render: (url, routeData) => app.render(new Request(url), { routeData }),
	};
}

/** What Astro has to say about a page while it makes it. */
function tell({ level, message }: { level: string; message: string }): void {
	if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
}
