import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clearFolder } from '../../../io/folders/clearFolder.ts';
import { linkFile } from '../../../io/folders/linkFile.ts';
import { noting, Shown, thingNumber } from '../../shown.ts';
import type { Site } from '../../site.ts';
import type { PagePath } from '../bundle/bundle.ts';
import { changesBetween } from './changesBetween.ts';
import { Fingerprints } from './fingerprints.ts';
import type { MadePages } from '../helpWithPages.ts';
import { isCertain } from './isCertain.ts';
import { Lists } from './lists.ts';
import { isIntact, isSame, type OutputFile, outputFile } from './outputFile.ts';
import { pageFile, pageName } from '../pageFile.ts';
import type { Page, PageMemory } from './pageMemory.ts';
import { ThingList } from './thingList.ts';
import { markRecords, type RecordMark } from './recordMarks.ts';

export interface KeptPagesOptions {
	site: Site;
	/** The last output. */
	previous: string;
	/** What the last build left for this one. */
	last: PageMemory | undefined;
	/** Stands for everything but the records that pages are made from. */
	frame: string;
	/** Whether the last output is known to be as it was left. */
	isUntouched: boolean;
}

/** What a build has made, for the next. */
export interface Word {
	memory: Omit<PageMemory, 'files'>;
	/** All files of the output. */
	files: OutputFile[];
}

/** The pages of the last build that still show what they should. Only the others are made. */
export class KeptPages {
	readonly #options: KeptPagesOptions;
	readonly #marks: readonly RecordMark[];
	readonly #fingerprints: Fingerprints;
	/** What the pages of this build show, by the numbers of things. */
	readonly #made = new Map<string, { file: string; shows: Int32Array }>();
	readonly #last: PageMemory | undefined;
	readonly #kept = new Map<string, Page>();
	/** For each other process that makes pages: our number of each of its things. */
	readonly #numbersOf: number[][] = [];
	#elsewhereCount = 0;

	constructor(options: KeptPagesOptions) {
		const { site, last, frame } = options;
		this.#options = options;
		// Of other templates, no page is of use.
		this.#last = last?.frame === frame ? last : undefined;
		this.#marks = markRecords(site.digest.records, this.#last?.records);
		this.#fingerprints = new Fingerprints(site, this.#marks);
		site.answer = (...asked) => this.#fingerprints.answer(...asked);
	}

	get keptCount(): number {
		return this.#kept.size;
	}

	get madeCount(): number {
		return this.#made.size;
	}

	/** How many of those that were made are from other processes. */
	get elsewhereCount(): number {
		return this.#elsewhereCount;
	}

	/** Of all pages those that have to be made. */
	toMake(paths: readonly PagePath[]): PagePath[] {
		const last = this.#last;
		if (!last) return [...paths];
		const changes = changesBetween(last.records, this.#marks, this.#options.site.digest.records);
		if (last.asOf !== this.#options.site.digest.asOf) changes.shape = true;
		const same = last.things.map(
			(thing, place) =>
				isCertain(thing, last.mentions.at(place), changes) || this.#fingerprints.of(thing) === last.fingerprints[place],
		);
		return paths.filter((path) => {
			const name = pageName(path.pathname);
			const page = last.pages.get(name);
			if (!page?.shows.every((place) => same[place]) || !this.#isThere(page)) return true;
			this.#kept.set(name, page);
			return false;
		});
	}

	#isThere(page: Page): boolean {
		const { previous, isUntouched } = this.#options;
		return isUntouched || isIntact(previous, page);
	}

	/** Notes what a page takes while it is made. */
	async making<T>(path: PagePath, make: () => Promise<T>): Promise<T> {
		const shown = new Shown();
		const made = await noting(shown, make);
		this.#made.set(pageName(path.pathname), { file: pageFile(path), shows: Int32Array.from(shown.things) });
		return made;
	}

	/** Stands for what this bulletin shows: whoever finds the same makes the same pages. */
	get state(): string {
		return this.#fingerprints.state();
	}

	/** Takes in what was noted of pages in another process. */
	madeElsewhere({ things, pages }: MadePages, process: number): void {
		const numbers = this.#numbersOf[process] ?? [];
		this.#numbersOf[process] = numbers;
		for (const [thing, amount] of things) {
			numbers.push(thingNumber(thing));
			if (amount) this.#fingerprints.learn(thing, amount);
		}
		this.#elsewhereCount += pages.length;
		for (const [name, file, shows] of pages) {
			this.#made.set(name, { file, shows: shows.map((number) => numbers[number] ?? -1) });
		}
	}

	/**
	 * Brings the kept pages into the new output. Of what may be there from an earlier one, nothing else stays.
	 *
	 * @param there all files that are there, where that is known
	 */
	bringOver(out: string, there?: ReadonlyMap<string, OutputFile>): void {
		const { previous } = this.#options;
		const wanted = new Map(Array.from(this.#kept.values(), (page) => [page.file, page]));
		const isThere = (page: Page) => (there ? isSame(there.get(page.file), page) : isIntact(out, page));
		const stays = (file: string) => {
			const page = wanted.get(file);
			return page !== undefined && isThere(page) && wanted.delete(file);
		};
		clearFolder(out, stays, there?.keys());
		for (const file of wanted.keys()) linkFile(join(previous, file), join(out, file));
	}

	/** What the next build has to know, when all pages are in the output. */
	word(out: string): Word {
		const { frame, site } = this.#options;
		const last = this.#last;
		const things = new ThingList(last?.things);
		const pages = new Map<string, Page>();
		for (const [name, page] of this.#kept) {
			pages.set(name, { ...page, shows: page.shows.map((place) => things.placeOfLast(place)) });
		}
		for (const [name, { file, shows }] of this.#made) {
			pages.set(name, { ...outputFile(out, file), shows: shows.map((number) => things.placeOf(number)) });
		}
		const places = placesNow(last?.records ?? [], this.#marks);
		const fingerprints: string[] = [];
		const mentions: ArrayLike<number>[] = [];
		for (const { thing, lastPlace } of things.all()) {
			const asked = this.#fingerprints.asked(thing)?.mentions;
			// What nobody has asked again is as it was.
			const certain = asked ? undefined : last?.fingerprints[lastPlace];
			fingerprints.push(certain ?? this.#fingerprints.of(thing));
			const before = last?.mentions.at(lastPlace);
			mentions.push(asked ?? (places ? before?.map((place) => places[place] ?? -1) : before) ?? []);
		}
		const memory = {
			frame,
			asOf: site.digest.asOf,
			records: this.#marks,
			things: things.all().map(({ thing }) => thing),
			fingerprints,
			mentions: Lists.of(mentions),
			pages,
		};
		const files = Array.from(pages.values(), ({ file, size, written }): OutputFile => ({ file, size, written }));
		return { memory, files: [...files, ...othersIn(out, new Set(files.map(({ file }) => file)))] };
	}
}

/**
 * For each place of the last bulletin the place of the same record now, or -1 where it went; nothing where all are where
 * they were. A record that comes or goes moves those behind it.
 */
function placesNow(last: readonly RecordMark[], marks: readonly RecordMark[]): Int32Array | undefined {
	if (last.every(({ key }, place) => marks[place]?.key === key)) return undefined;
	const now = new Map(marks.map(({ key }, place) => [key, place]));
	return Int32Array.from(last, ({ key }) => now.get(key) ?? -1);
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
