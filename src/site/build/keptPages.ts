import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkFile } from '../../io/linkFile.ts';
import { kindOf, noting, Shown, thing, thingAt, thingNumber } from '../shown.ts';
import type { Site } from '../site.ts';
import type { PagePath } from './bundle.ts';
import { Fingerprints } from './fingerprints.ts';
import { pageFile, pageName } from './pageFile.ts';

/** A file of the last build. */
interface File {
	/** Its path in the output folder. */
	file: string;
	/** Bytes. */
	size: number;
	/** When it was written, in milliseconds: a file that somebody else has changed is not kept. */
	written: number;
}

interface Page extends File {
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
	/** The files of the output that are no pages. */
	others: File[];
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

	/** Whether the last output is what this build would make, down to the last page, so that nothing needs to be made. */
	nothingChanged(): boolean {
		const last = this.#last;
		const same = (thing: string, fingerprint: string) => this.#fingerprints.of(thing) === fingerprint;
		const whole = thing('whole');
		// Who takes the whole takes everything but the pictures.
		const telling = last?.things.filter(([name]) => name === whole || kindOf(name) === 'picture') ?? [];
		if (!last || !telling.some(([name]) => name === whole) || !telling.every((entry) => same(...entry))) return false;
		return [...Object.values(last.pages), ...last.others].every((file) => this.#isIntact(file));
	}

	/** Of all pages those that have to be made. */
	toMake(paths: readonly PagePath[]): PagePath[] {
		const last = this.#last;
		const same = last?.things.map(([thing, fingerprint]) => this.#fingerprints.of(thing) === fingerprint) ?? [];
		return paths.filter((path) => {
			const name = pageName(path.pathname);
			const page = last?.pages[name];
			if (!page?.shows.every((place) => same[place]) || !this.#isIntact(page)) return true;
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

	/** Leaves word of all files for the next build. */
	async leaveWord(out: string): Promise<void> {
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
			pages[name] = { ...fileAt(out, file), shows: [...shown.things].map(placeOf) };
		}
		const things = [...places.keys()].map((number): [string, string] => {
			const thing = thingAt(number);
			return [thing, this.#fingerprints.of(thing)];
		});
		const others = othersIn(out, new Set(Object.values(pages).map(({ file }) => file)));
		await writeFile(`${memory}.new`, JSON.stringify({ frame, things, pages, others } satisfies Memory));
		await rename(`${memory}.new`, memory);
	}

	/** Whether nobody has touched a file since it was made. */
	#isIntact({ file, size, written }: File): boolean {
		const info = statSync(join(this.#options.previous, file), { throwIfNoEntry: false });
		return info?.size === size && Math.abs(info.mtimeMs - written) <= sameMoment;
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

/** Milliseconds: a copy from one disk to another doesn't keep less than one of them. */
const sameMoment = 1;

function fileAt(out: string, file: string): File {
	const { size, mtimeMs } = statSync(join(out, file));
	return { file, size, written: mtimeMs };
}

/** The files of an output that are no pages: beside the pages at its top, and in folders that have none. */
function othersIn(out: string, pages: ReadonlySet<string>): File[] {
	const withPages = new Set([...pages].map((file) => file.replace(/[\\/].*/s, '')));
	const top = readdirSync(out, { withFileTypes: true });
	return top.flatMap((entry) => {
		if (!entry.isDirectory()) return pages.has(entry.name) ? [] : [fileAt(out, entry.name)];
		if (withPages.has(entry.name)) return [];
		return readdirSync(join(out, entry.name), { recursive: true, withFileTypes: true })
			.filter((inner) => inner.isFile())
			.map((inner) => fileAt(out, join(inner.parentPath, inner.name).slice(out.length + 1)));
	});
}
