import { hash } from 'node:crypto';
import type { SourceFile } from '../../core/sourceFile.ts';

/**
 * A file of the content folder that is read when somebody asks for its bytes. Most files are those of the last run,
 * and what they were read as is known by their hash.
 */
export class KeptFile implements SourceFile {
	readonly path: string;
	readonly #read: () => Uint8Array;
	#bytes: Uint8Array | undefined;
	#hash: string | undefined;
	#isMixed = false;

	/** @param known the file's hash, where it is known without its bytes */
	constructor(path: string, read: () => Uint8Array, known?: string) {
		this.path = path;
		this.#read = read;
		this.#hash = known;
	}

	/** Any file as one of these. */
	static of(file: SourceFile): KeptFile {
		return file instanceof KeptFile ? file : new KeptFile(file.path, () => file.bytes);
	}

	get bytes(): Uint8Array {
		this.#bytes ??= this.#readNow();
		return this.#bytes;
	}

	/**
	 * Whether the bytes were read after the hash was known, and are others: somebody has saved the file in between. What
	 * was made of it may be of the one text or of the other, or of both.
	 */
	get isMixed(): boolean {
		return this.#isMixed;
	}

	/** Keeps the bytes no longer; who asks for them again has the file read again. */
	letGo(): void {
		this.#bytes = undefined;
	}

	/** Stands for the file's name and all that is in it, as it was known first. */
	get hash(): string {
		this.#hash ??= hashOf(this.path, this.bytes);
		return this.#hash;
	}

	#readNow(): Uint8Array {
		const bytes = this.#read();
		this.#isMixed ||= this.#hash !== undefined && hashOf(this.path, bytes) !== this.#hash;
		return bytes;
	}
}

const hashOf = (path: string, bytes: Uint8Array): string =>
	hash('sha1', Buffer.concat([Buffer.from(`${path}\0`), bytes]), 'base64url');
