import { hash } from 'node:crypto';
import type { SourceFile } from '../core/digest.ts';

/**
 * A file of the content folder that is read when somebody asks for its bytes. Most files are those of the last run,
 * and what they were read as is known by their hash.
 */
export class KeptFile implements SourceFile {
	readonly path: string;
	readonly #read: () => Uint8Array;
	#bytes: Uint8Array | undefined;
	#hash: string | undefined;

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
		this.#bytes ??= this.#read();
		return this.#bytes;
	}

	/** Keeps the bytes no longer; who asks for them again has the file read again. */
	letGo(): void {
		this.#bytes = undefined;
	}

	/** Stands for the file's name and all that is in it. */
	get hash(): string {
		this.#hash ??= hashOf(this.path, this.bytes);
		return this.#hash;
	}
}

const hashOf = (path: string, bytes: Uint8Array): string =>
	hash('sha1', Buffer.concat([Buffer.from(`${path}\0`), bytes]), 'base64url');
