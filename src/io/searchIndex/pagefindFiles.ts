import type { PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../core/derive/searchRecords.ts';
import { compare } from '../../core/link/compare.ts';
import { pagefindDocument } from './pagefindDocument.ts';

/**
 * Above this, several reports share a file. The folder has fewer files then, and a reader loads more: with eight
 * reports to a file, the texts of twenty hits are 160 KB in place of 36.
 */
const manyRecords = 20_000;
const filesForMany = 10_000;

/**
 * How many places of words a part of the index holds. A reader loads a part or two for each word of a query, and needs
 * little of them: with Pagefind's own 20,000, a part is 30 KB, and with these 8. In smaller parts, the words that begin
 * alike lie in too many of them. Pagefind reads this number from its environment only.
 */
export const partSize = 5000;
const partVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Pagefind's own interfaces, which no page of ours uses. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|playground\/)/;

type Pagefind = typeof import('pagefind');

/** Pagefind's module starts one background program for all that it is asked. */
interface Program {
	pagefind: Promise<Pagefind>;
	/** The last call to end stops it. */
	running: number;
}

const programs = new Map<string, Program>();

/**
 * The files of Pagefind's index of one language, by their path in its folder. The same records give the same bytes.
 * Languages have programs of their own, which work side by side.
 *
 * @param signal ends it before it is done; it throws then
 */
export async function pagefindFiles(
	lang: string,
	records: readonly SearchRecord[],
	signal?: AbortSignal,
): Promise<Map<string, Uint8Array>> {
	const program = programs.get(lang) ?? { pagefind: loadAfresh(lang), running: 0 };
	programs.set(lang, program);
	program.running++;
	const { createIndex, close } = await program.pagefind;
	// What is under way fails then.
	const stop = () => void close();
	signal?.addEventListener('abort', stop, { once: true });
	try {
		const { index, errors } = await inSmallParts(() =>
			createIndex(records.length > manyRecords ? { maxFragments: filesForMany } : {}),
		);
		if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
		const files = await fill(index, records, signal);
		await index.deleteIndex();
		return files;
	} finally {
		signal?.removeEventListener('abort', stop);
		program.running--;
		if (program.running === 0) await close();
	}
}

/** A module is loaded once for each address, and what stands behind the question mark is part of it. */
const loadAfresh = (name: string): Promise<Pagefind> => import(`${import.meta.resolve('pagefind')}?${name}`);

/** Pagefind starts its program, which takes over the environment, as soon as an index is begun. */
function inSmallParts<T>(begin: () => T): T {
	const before = process.env[partVariable];
	process.env[partVariable] = String(partSize);
	try {
		return begin();
	} finally {
		if (before === undefined) delete process.env[partVariable];
		else process.env[partVariable] = before;
	}
}

async function fill(
	index: PagefindIndex,
	records: readonly SearchRecord[],
	signal: AbortSignal | undefined,
): Promise<Map<string, Uint8Array>> {
	// One after the other: the order in which pages come in decides the bytes of the index.
	for (const record of records) {
		signal?.throwIfAborted();
		const { errors } = await index.addHTMLFile({ url: record.url, content: pagefindDocument(record) });
		if (errors.length > 0) throw new Error(`The search could not take in ${record.url}: ${errors.join('; ')}`);
	}
	const { files, errors } = await index.getFiles();
	if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
	const byPath = new Map(files.map(({ path, content }) => [path, content]));
	const engines = enginesUsed(byPath.get('pagefind-entry.json'));
	return new Map(
		[...byPath]
			.filter(([path]) => !unused.test(path) && (!path.startsWith('wasm.') || engines.has(path)))
			.sort(([a], [b]) => compare(a, b)),
	);
}

/** Pagefind brings a program with the language's stemmer and one without; a page loads what the entry file names. */
function enginesUsed(entry: Uint8Array | undefined): Set<string> {
	const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
		languages: Record<string, { wasm: string | null }>;
	};
	return new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
}
