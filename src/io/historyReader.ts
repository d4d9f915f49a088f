import { hash } from 'node:crypto';
import type { SourceFile } from '../core/digest.ts';
import type { OlderOriginal } from '../core/olderOriginal.ts';
import { git } from './git.ts';
import { gitFolder, historyStamp } from './gitFolder.ts';
import { readBlobs } from './readBlobs.ts';

type Originals = ReadonlyMap<string, OlderOriginal>;

export interface HistoryReader {
	/** The originals of translations that are older than they, by the translation's path. */
	read(files: readonly SourceFile[]): Promise<Originals>;
}

/** A file's last commit, in the order of the log: the newest is 0. */
interface Commit {
	order: number;
	hash: string;
	day: string;
}

interface State {
	/** Another after each commit and checkout. */
	stamp: string;
	/** The content folder below the root of the repository, with `/` at its end. */
	prefix: string;
	last: Map<string, Commit>;
	/** What was committed last, by the hash that Git gives it. */
	committed: Map<string, string>;
}

const none: Originals = new Map();

/** Looks into the Git history of a content folder, again and again. Silent where there is none, or only a part of it. */
export function createHistoryReader(folder: string): HistoryReader {
	let found: Promise<string | undefined> | undefined;
	let state: State | undefined;
	const blobs = new Map<string, SourceFile | undefined>();
	return {
		read: async (files) => {
			const pairs = translationsIn(files);
			if (pairs.length === 0) return none;
			found ??= gitFolder(folder);
			const repository = await found;
			if (repository === undefined) return none;
			const stamp = await historyStamp(repository);
			if (state?.stamp !== stamp) state = await readState(folder, stamp);
			return state ? olderOriginals(folder, pairs, state, blobs) : none;
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

async function readState(folder: string, stamp: string): Promise<State | undefined> {
	const [prefix, tree, log] = await Promise.all([
		git(folder, ['rev-parse', '--show-prefix']),
		git(folder, ['ls-tree', '-r', '-z', 'HEAD', '--', '.']),
		git(folder, ['log', '--name-only', '-z', '--relative', '--no-renames', '--format=commit %H %cs', '--', '.']),
	]);
	if (!prefix || !tree || !log) return undefined;
	const last = new Map<string, Commit>();
	let commit: Commit | undefined;
	let order = 0;
	for (const part of log.toString().split('\0')) {
		const [, name, day] = /^commit ([\da-f]{40,64}) (\d{4}-\d\d-\d\d)$/.exec(part) ?? [];
		const path = part.replace(/^\n/, '');
		if (name !== undefined && day !== undefined) commit = { order: order++, hash: name, day };
		else if (commit && path !== '' && !last.has(path)) last.set(path, commit);
	}
	const entries = [...tree.toString().matchAll(/\d+ blob ([\da-f]+)\t([^\0]+)\0/g)];
	const committed = new Map(entries.map(([, name = '', path = '']) => [path, name]));
	return { stamp, prefix: prefix.toString().trimEnd(), last, committed };
}

/** Whether a file is what was committed last. Git on Windows writes other line ends than it keeps. */
function isCommitted({ path, bytes }: SourceFile, { committed }: State): boolean {
	const name = committed.get(path);
	if (name === undefined) return false;
	const nameOf = (content: Uint8Array) =>
		hash(name.length === 64 ? 'sha256' : 'sha1', Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));
	return name === nameOf(bytes) || name === nameOf(Buffer.from(Buffer.from(bytes).toString().replaceAll('\r\n', '\n')));
}

async function olderOriginals(
	folder: string,
	pairs: readonly Pair[],
	state: State,
	blobs: Map<string, SourceFile | undefined>,
): Promise<Originals> {
	const candidates = pairs.flatMap(([translation, original]) => {
		const translated = state.last.get(translation.path);
		const changed = state.last.get(original.path);
		// Whoever is at work on the translation is told nothing, and one that was never committed has no age.
		if (!translated || !changed || !isCommitted(translation, state)) return [];
		const day = isCommitted(original, state) ? changed.day : undefined;
		if (day !== undefined && changed.order >= translated.order) return [];
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
