import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { linkFile } from '../io/linkFile.ts';
import { Fingerprints } from './fingerprints.ts';
import { kindOf, noting, Shown, thing } from './shown.ts';
import type { Site } from './site.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A page of the last build. */
interface Page {
	/** Its file in the output folder. */
	file: string;
	/** Bytes. */
	size: number;
	/** When it was written, in milliseconds: a file that somebody else has changed is not kept. */
	written: number;
	/** What it shows, as places in the list of things. */
	shows: number[];
}

/** What one build leaves for the next. */
interface Memory {
	/** Everything but the records that pages are made from: templates, settings, versions. */
	frame: string;
	/** Each thing that a page showed, with its fingerprint. */
	things: [thing: string, fingerprint: string][];
	pages: Record<string, Page>;
	/** How many files and folders the output has in all. */
	files: number;
}

export interface KeptPagesOptions {
	site: Site;
	/** The last output. */
	previous: string;
	/** The file that one build leaves for the next. */
	memory: string;
	/** Stands for everything but the records that pages are made from. */
	frame: string;
	/** Keeps nothing of the last build. */
	fresh?: boolean;
}

/** The pages of the last build that still show what they should. Only the others are made. */
export class KeptPages {
	readonly #options: KeptPagesOptions;
	readonly #fingerprints: Fingerprints;
	readonly #shown = new Map<string, { file: string; shown: Shown }>();
	#last: Memory | undefined;
	#kept = new Map<string, Page>();

	constructor(options: KeptPagesOptions) {
		this.#options = options;
		this.#fingerprints = new Fingerprints(options.site);
		options.site.answer = (...asked) => this.#fingerprints.answer(...asked);
	}

	/** Pages of the last output, where `nothingChanged`. */
	get lastCount(): number {
		return Object.keys(this.#last?.pages ?? {}).length;
	}

	get keptCount(): number {
		return this.#kept.size;
	}

	get madeCount(): number {
		return this.#shown.size;
	}

	/** Astro's own prerenderer, which is handed on only the pages that have to be made. */
	wrap(original: AstroPrerenderer): AstroPrerenderer {
		return {
			name: 'kept-pages',
			setup: async () => {
				await original.setup?.();
				this.#last = this.#options.fresh ? undefined : await this.#recall();
			},
			getStaticPaths: async () => {
				const paths = await original.getStaticPaths();
				this.#kept = await this.#stillRight(new Set(paths.map(({ pathname }) => nameOf(pathname))));
				return paths.filter((path) => {
					const name = nameOf(path.pathname);
					if (this.#kept.has(name)) return false;
					this.#shown.set(name, { file: fileOf(path), shown: new Shown() });
					return true;
				});
			},
			render: (request, options) => {
				const page = this.#shown.get(this.#pageAt(request.url));
				return page ? noting(page.shown, () => original.render(request, options)) : original.render(request, options);
			},
			collectStaticImages: original.collectStaticImages?.bind(original),
			teardown: async () => original.teardown?.(),
		};
	}

	/** Brings the kept pages into the new output, and leaves word of all pages for the next build. */
	async finish(out: string): Promise<void> {
		const { previous, memory, frame } = this.#options;
		const places = new Map<string, number>();
		const placeOf = (thing: string) => {
			const place = places.get(thing) ?? places.size;
			places.set(thing, place);
			return place;
		};
		const pages: Memory['pages'] = {};
		for (const [name, page] of this.#kept) {
			await linkFile(join(previous, page.file), join(out, page.file));
			pages[name] = { ...page, shows: page.shows.map((place) => placeOf(this.#last?.things[place]?.[0] ?? '')) };
		}
		for (const [name, { file, shown }] of this.#shown) {
			const info = await stat(join(out, file)).catch(() => undefined);
			if (info) pages[name] = { file, size: info.size, written: info.mtimeMs, shows: shown.things.map(placeOf) };
		}
		const things = [...places.keys()].map((thing): [string, string] => [thing, this.#fingerprints.of(thing)]);
		await writeFile(
			`${memory}.new`,
			JSON.stringify({ frame, things, pages, files: await countFiles(out) } satisfies Memory),
		);
		await rename(`${memory}.new`, memory);
	}

	/** What the last build left, if it made its pages from the same templates. */
	async #recall(): Promise<Memory | undefined> {
		try {
			const last = JSON.parse(await readFile(this.#options.memory, 'utf8')) as Memory;
			return last.frame === this.#options.frame ? last : undefined;
		} catch {
			// There was no build, or it was broken off, or another program wrote here: all pages are made.
			return undefined;
		}
	}

	/** Whether the last output is what this build would make, down to the last page, so that nothing needs to be made. */
	async nothingChanged(): Promise<boolean> {
		if (this.#options.fresh) return false;
		const last = await this.#recall();
		this.#last = last;
		const same = (thing: string, fingerprint: string) => this.#fingerprints.of(thing) === fingerprint;
		const whole = thing('whole');
		// Who takes the whole takes everything but the pictures.
		const telling = last?.things.filter(([name]) => name === whole || kindOf(name) === 'picture') ?? [];
		if (!last || !telling.some(([name]) => name === whole) || !telling.every((entry) => same(...entry))) return false;
		if ((await countFiles(this.#options.previous)) !== last.files) return false;
		const intact = await Promise.all(Object.values(last.pages).map((page) => this.#isIntact(page)));
		return intact.every(Boolean);
	}

	/** Whether nobody has touched a page since it was made. */
	async #isIntact(page: Page): Promise<boolean> {
		const info = await stat(join(this.#options.previous, page.file)).catch(() => undefined);
		return info?.size === page.size && Math.abs(info.mtimeMs - page.written) <= sameMoment;
	}

	async #stillRight(wanted: ReadonlySet<string>): Promise<Map<string, Page>> {
		const kept = new Map<string, Page>();
		if (!this.#last) return kept;
		const same = this.#last.things.map(([thing, fingerprint]) => this.#fingerprints.of(thing) === fingerprint);
		for (const [name, page] of Object.entries(this.#last.pages)) {
			if (!wanted.has(name) || !page.shows.every((place) => same[place])) continue;
			if (await this.#isIntact(page)) kept.set(name, page);
		}
		return kept;
	}

	#pageAt(url: string): string {
		const base = this.#options.site.routes.file('');
		const path = decodeURI(new URL(url).pathname);
		return nameOf(path.startsWith(base) ? path.slice(base.length) : path);
	}
}

/** Milliseconds: a copy from one disk to another doesn't keep less than one of them. */
const sameMoment = 1;

/** A file that somebody took away is missed by the number. Dot folders are Astro's, on the way; copies come later. */
const countFiles = async (folder: string): Promise<number> =>
	(await readdir(folder, { recursive: true }).catch(() => [])).filter((path) => !/^\.|\.(?:gz|br)$/.test(path)).length;

const nameOf = (pathname: string): string => pathname.replace(/^\/+|\/+$/g, '');

/** Where Astro writes a page: a folder with an index, but for the page of unknown addresses and for files of data. */
function fileOf({ pathname, route }: PathWithRoute): string {
	const name = nameOf(pathname);
	if (route.type === 'endpoint') return name;
	return name === '404' ? '404.html' : join(name, 'index.html');
}
