import { hash } from 'node:crypto';
import type { SourceFile } from '../../core/sourceFile.ts';
import type { OlderOriginal } from '../../core/olderOriginal.ts';
import { git } from './git.ts';
import { gitFolder, historyStamp } from './gitFolder.ts';
import { leaveHistory, recallHistory } from './historyMemory.ts';
import { readBlobs } from './readBlobs.ts';
import { type History, readHistory } from './readHistory.ts';

type Originals = ReadonlyMap<string, OlderOriginal>;

export interface HistoryReader {
	/** The originals of translations that are older than they, by the translation's path. */
	read(files: readonly SourceFile[]): Promise<Originals>;
	/** Whether it has gone on since it was read last. */
	hasMoved(): Promise<boolean>;
	/** Leaves what was read of the history for the next run, where there is a file for it. */
	save(): Promise<void>;
}

interface State {
	/** Another after each commit and checkout. */
	stamp: string;
	/** The content folder below the root of the repository, with `/` at its end. */
	prefix: string;
	history: History;
	/** What was committed last, by the hash that Git gives it. */
	committed: Map<string, string>;
}

const none: Originals = new Map();

/**
 * Looks into the Git history of a content folder, again and again. Silent where there is none, or only a part of it.
 *
 * @param file where one run leaves what it has read for the next
 */
export function createHistoryReader(folder: string, file?: string): HistoryReader {
	let found: Promise<string | undefined> | undefined;
	let state: State | undefined;
	/** As it was read last, also where nothing could be read. */
	let stamp: string | undefined;
	let kept: History | undefined;
	const blobs = new Map<string, SourceFile | undefined>();
	return {
		read: async (files) => {
			const pairs = translationsIn(files);
			if (pairs.length === 0) return none;
			found ??= gitFolder(folder);
			const repository = await found;
			if (repository === undefined) return none;
			stamp = await historyStamp(repository);
			if (state?.stamp !== stamp) {
				kept ??= file === undefined ? undefined : await recallHistory(file);
				state = await readState(folder, stamp, state?.history ?? kept);
			}
			return state ? olderOriginals(folder, pairs, state, blobs) : none;
		},
		hasMoved: async () => {
			const repository = await found;
			return repository !== undefined && stamp !== (await historyStamp(repository));
		},
		save: async () => {
			const history = state?.history;
			if (file === undefined || !history || history === kept) return;
			await leaveHistory(file, history);
			kept = history;
		},
	};
}

type Pair = [translation: SourceFile, original: SourceFile];

/** `reports/x.zh.md` with `reports/x.md`. */
function translationsIn(files: readonly SourceFile[]): Pair[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	return files.flatMap((file): Pair[] => {
		const path = file.path.replace(/\.[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*(\.(?:md|markdown))$/, '$1');
		const original = path === file.path ? undefined : byPath.get(path);
		return original ? [[file, original]] : [];
	});
}

async function readState(folder: string, stamp: string, known: History | undefined): Promise<State | undefined> {
	const [prefix, tree, history] = await Promise.all([
		git(folder, ['rev-parse', '--show-prefix']),
		git(folder, ['ls-tree', '-r', '-z', 'HEAD', '--', '.']),
		readHistory(folder, known),
	]);
	if (!prefix || !tree || !history) return undefined;
	const entries = [...tree.toString().matchAll(/\d+ blob ([\da-f]+)\t([^\0]+)\0/g)];
	const committed = new Map(entries.map(([, name = '', path = '']) => [path, name]));
	return { stamp, prefix: prefix.toString().trimEnd(), history, committed };
}

/** Whether a file is what was committed last. Git on Windows writes other line ends than it keeps. */
function isCommitted(file: SourceFile, { committed }: State): boolean {
	const name = committed.get(file.path);
	if (name === undefined) return false;
	if (known.get(file) === name) return true;
	const nameOf = (content: Uint8Array) =>
		hash(name.length === 64 ? 'sha256' : 'sha1', Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));
	const { bytes } = file;
	if (name !== nameOf(bytes) && name !== nameOf(Buffer.from(Buffer.from(bytes).toString().replaceAll('\r\n', '\n')))) {
		return false;
	}
	known.set(file, name);
	return true;
}

/** What Git calls a file, once it was found to be committed: a changed file is another object. */
const known = new WeakMap<SourceFile, string>();

async function olderOriginals(
	folder: string,
	pairs: readonly Pair[],
	state: State,
	blobs: Map<string, SourceFile | undefined>,
): Promise<Originals> {
	const { commits, last } = state.history;
	const candidates = pairs.flatMap(([translation, original]) => {
		const [translatedAt = -1, changedAt = -1] = [last.get(translation.path), last.get(original.path)];
		const [translated, changed] = [commits[translatedAt], commits[changedAt]];
		// Whoever is at work on the translation is told nothing, and one that was never committed has no age.
		if (!translated || !changed || !isCommitted(translation, state)) return [];
		const day = isCommitted(original, state) ? changed.day : undefined;
		if (day !== undefined && changedAt <= translatedAt) return [];
		return [{ translation: translation.path, original: original.path, translated, day }];
	});
	const wanted = candidates.map(({ original, translated }) => ({ path: original, commit: translated.hash }));
	await readBlobs(folder, state.prefix, wanted, blobs);
	return new Map(
		candidates.flatMap(({ translation, original, translated, day }): [string, OlderOriginal][] => {
			const before = blobs.get(`${translated.hash}:${original}`);
			// It was not there under this name then.
			if (!before) return [];
			return [[translation, { before, translated: translated.day, ...(day !== undefined && { changed: day }) }]];
		}),
	);
}
