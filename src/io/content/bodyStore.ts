import { fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Body } from '../../core/model.ts';

/** What of a body only pages and the search ask for: by far the most of it. */
export type BodyText = Pick<Body, 'html' | 'sections'>;

/** Where a text lies: the name of a file, its first byte, and how many they are. */
export type TextPlace = readonly [file: string, start: number, length: number];

const ending = '.bodies';
/** Each run with a change begins a file of its own. With more of them than this, or with half of them waste, all is put into one. */
const mostFiles = 8;

/**
 * The texts of bodies in files of a folder, so that thousands of them are in memory only while somebody looks at them.
 * Nothing that was written is changed again: another process may be reading it.
 */
export class BodyStore {
	readonly #folder: string;
	/** The open files, by their names. */
	readonly #open = new Map<string, number>();
	/** Their bytes. */
	readonly #sizes = new Map<string, number>();
	#writing: { file: string; end: number } | undefined;

	constructor(folder: string) {
		this.#folder = folder;
	}

	write(text: BodyText): TextPlace {
		return this.#append(Buffer.from(JSON.stringify([text.html, text.sections])));
	}

	/** Whether a text can still be read. */
	holds([file, start, length]: TextPlace): boolean {
		try {
			return start + length <= this.#sizeOf(file);
		} catch {
			return false;
		}
	}

	/** @throws where the text is no more */
	read(place: TextPlace): BodyText {
		const [html, sections] = JSON.parse(this.#bytes(place).toString()) as [string, BodyText['sections']];
		return { html, sections };
	}

	/** Puts all texts into one file where many files, or half of them waste, have gathered. Returns where they lie then. */
	gather(places: readonly TextPlace[]): TextPlace[] | undefined {
		const files = [...new Set(places.map(([file]) => file))];
		const held = files.reduce((sum, file) => sum + this.#sizeOf(file), 0);
		const used = places.reduce((sum, [, , length]) => sum + length, 0);
		if (files.length <= mostFiles && held <= used * 2) return undefined;
		this.#writing = undefined;
		return places.map((place) => this.#append(this.#bytes(place)));
	}

	/** Deletes the files in which none of these texts lies. Whoever has one open can still read it. */
	async forgetOthers(places: readonly TextPlace[]): Promise<void> {
		const files = new Set(places.map(([file]) => file));
		for (const name of await readdir(this.#folder)) {
			if (name.endsWith(ending) && !files.has(name))
				await rm(join(this.#folder, name), { force: true }).catch(() => {});
		}
	}

	#append(bytes: Buffer): TextPlace {
		this.#writing ??= { file: `${Date.now().toString(36)}-${process.pid}-${threadId}${ending}`, end: 0 };
		const { file, end } = this.#writing;
		writeSync(this.#fileOf(file), bytes, 0, bytes.length, end);
		this.#writing.end += bytes.length;
		return [file, end, bytes.length];
	}

	#bytes([file, start, length]: TextPlace): Buffer {
		const bytes = Buffer.allocUnsafe(length);
		const read = readSync(this.#fileOf(file), bytes, 0, length, start);
		if (read !== length) throw new Error(`“${file}” is shorter than it was.`);
		return bytes;
	}

	#sizeOf(file: string): number {
		if (file === this.#writing?.file) return this.#writing.end;
		const size = this.#sizes.get(file) ?? fstatSync(this.#fileOf(file)).size;
		this.#sizes.set(file, size);
		return size;
	}

	#fileOf(name: string): number {
		const known = this.#open.get(name);
		if (known !== undefined) return known;
		const opened = openSync(join(this.#folder, name), name === this.#writing?.file ? 'wx+' : 'r');
		this.#open.set(name, opened);
		return opened;
	}
}
