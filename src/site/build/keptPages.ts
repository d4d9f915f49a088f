import { readdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkFile } from '../../io/linkFile.ts';
import { noting, Shown, thingAt, thingNumber } from '../shown.ts';
import type { Site } from '../site.ts';
import type { PagePath } from './bundle.ts';
import { Fingerprints } from './fingerprints.ts';
import { isIntact, type OutputFile, outputFile } from './outputFile.ts';
import { pageFile, pageName } from './pageFile.ts';

interface Page extends OutputFile {
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
	readonly #last: Memory | undefined;
	readonly #kept = new Map<string, Page>();

	constructor(options: KeptPagesOptions) {
		this.#options = options;
		this.#fingerprints = new Fingerprints(options.site);
		options.site.answer = (...asked) => this.#fingerprints.answer(...asked);
		this.#last = options.fresh ? undefined : recall(options);
	}

	get keptCount(): number {
		return this.#kept.size;
	}

	get madeCount(): number {
		return this.#shown.size;
	}

	/** Of all pages those that have to be made. */
	toMake(paths: readonly PagePath[]): PagePath[] {
		const last = this.#last;
		const same = last?.things.map(([thing, fingerprint]) => this.#fingerprints.of(thing) === fingerprint) ?? [];
		return paths.filter((path) => {
			const name = pageName(path.pathname);
			const page = last?.pages[name];
			if (!page?.shows.every((place) => same[place]) || !isIntact(this.#options.previous, page)) return true;
			this.#kept.set(name, page);
			return false;
		});
	}

	/** Notes what a page takes while it is made. */
	making<T>(path: PagePath, make: () => Promise<T>): Promise<T> {
		const shown = new Shown();
		this.#shown.set(pageName(path.pathname), { file: pageFile(path), shown });
		return noting(shown, make);
	}

	/** Brings the kept pages into the new output. */
	bringOver(out: string): void {
		const { previous } = this.#options;
		for (const { file } of this.#kept.values()) linkFile(join(previous, file), join(out, file));
	}

	/** Leaves word of all pages for the next build. Returns all files of the output. */
	async leaveWord(out: string): Promise<OutputFile[]> {
		const { memory, frame } = this.#options;
		const places = new Map<number, number>();
		const placeOf = (thing: number) => {
			const place = places.get(thing) ?? places.size;
			places.set(thing, place);
			return place;
		};
		const pages: Memory['pages'] = {};
		const before = this.#last?.things.map(([thing]) => thingNumber(thing)) ?? [];
		for (const [name, page] of this.#kept) {
			pages[name] = { ...page, shows: page.shows.map((place) => placeOf(before[place] ?? -1)) };
		}
		for (const [name, { file, shown }] of this.#shown) {
			pages[name] = { ...outputFile(out, file), shows: [...shown.things].map(placeOf) };
		}
		const things = [...places.keys()].map((number): [string, string] => {
			const thing = thingAt(number);
			return [thing, this.#fingerprints.of(thing)];
		});
		await writeFile(`${memory}.new`, JSON.stringify({ frame, things, pages } satisfies Memory));
		await rename(`${memory}.new`, memory);
		const files = Object.values(pages).map(({ file, size, written }): OutputFile => ({ file, size, written }));
		return [...files, ...othersIn(out, new Set(files.map(({ file }) => file)))];
	}
}

/** What the last build left, if it made its pages from the same templates. */
function recall({ memory, frame }: KeptPagesOptions): Memory | undefined {
	try {
		const last = JSON.parse(readFileSync(memory, 'utf8')) as Memory;
		return last.frame === frame ? last : undefined;
	} catch {
		// There was no build, or it was broken off, or another program wrote here: all pages are made.
		return undefined;
	}
}

/** The files of an output that are no pages: beside the pages at its top, and in folders that have none. */
function othersIn(out: string, pages: ReadonlySet<string>): OutputFile[] {
	const withPages = new Set([...pages].map((file) => file.replace(/[\\/].*/s, '')));
	const top = readdirSync(out, { withFileTypes: true });
	return top.flatMap((entry) => {
		if (!entry.isDirectory()) return pages.has(entry.name) ? [] : [outputFile(out, entry.name)];
		if (withPages.has(entry.name)) return [];
		return readdirSync(join(out, entry.name), { recursive: true, withFileTypes: true })
			.filter((inner) => inner.isFile())
			.map((inner) => outputFile(out, join(inner.parentPath, inner.name).slice(out.length + 1)));
	});
}
