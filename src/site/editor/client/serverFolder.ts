import type { ListedFile } from '../../../core/edit/listedFile.ts';
import type { Words } from '../../../core/message.ts';
import type { DraftBases } from './draftBases.ts';
import { type EditApi, RefusedError, type Settled } from './editApi.ts';

/**
 * The content folder as a folder of the File System Access API, by which the form reads and writes files on this
 * machine: without a dialog to choose the folder, and in browsers that don't have that API.
 */
export interface ServerFolder {
	root: FileSystemDirectoryHandle;
	/** The records of the folder and their texts in other languages, as the form shows them. */
	texts(): ReadonlyMap<string, string>;
	/** The form is about to create the record with this file: no file may be there yet. */
	expectNew(path: string): void;
}

interface Known {
	version?: string;
	/** What the form shows; the file has also what others have changed since then. */
	data?: string | Blob;
}

export interface ServerFolderOptions {
	api: EditApi;
	listed: readonly ListedFile[];
	/** What drafts began from that were kept from an earlier visit. */
	bases: DraftBases;
	failed(error: unknown): void;
	/** Saved, but others have changed what the form doesn't show. */
	told(words: Words): void;
}

/** The form writes into a file of such a name first and renames it then; only the renaming is sent to the server. */
const temporary = /^\.sveltia-tmp-/;

const types: Record<string, string> = { svg: 'image/svg+xml', jpg: 'image/jpeg', pdf: 'application/pdf' };

const stemOf = (path: string) => path.replace(/(?:\.[A-Za-z-]+)?\.md$/, '');
const isTranslation = (path: string) => /\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*\.md$/.test(path);

export function openServerFolder({ api, listed, bases, failed, told }: ServerFolderOptions): ServerFolder {
	const files = new Map<string, Known>();
	for (const { path, version, text, unreadable } of listed) {
		// What the form can't read, it must not list: it would show an empty record.
		if (!unreadable) files.set(path, { ...(version && { version }), ...(text !== undefined && { data: text }) });
	}
	const expectedNew = new Set<string>();
	const written = new Set<string>();
	const settled = new Map<string, Settled>();
	const save = createQueue(async (path: string, data: Blob | string) => {
		const known = files.get(path);
		const isNew = known === undefined || (expectedNew.has(stemOf(path)) && !written.has(path));
		const base = bases.of(path) ?? known?.data;
		const expected = isNew || typeof base !== 'string' ? 'new' : { base, settled: settled.get(path) };
		const saved = await api.save(path, data, expected).catch((error: unknown) => {
			if (error instanceof RefusedError && error.settle) settled.set(path, error.settle);
			throw error;
		});
		written.add(path);
		settled.delete(path);
		files.set(path, { version: saved.version, data: saved.base ?? data });
		if (saved.base !== undefined) bases.saved(path, saved.base);
		if (saved.told) told(saved.told);
	}, failed);
	const folderAt = (path: string): FileSystemDirectoryHandle => {
		const inside = path === '' ? '' : `${path}/`;
		const handle = {
			kind: 'directory',
			name: path.slice(path.lastIndexOf('/') + 1),
			path,
			requestPermission: async () => 'granted',
			queryPermission: async () => 'granted',
			getDirectoryHandle: async (name: string, { create = false } = {}) => {
				const found = [...files.keys()].some((file) => file.startsWith(`${inside}${name}/`));
				// The form takes a folder for a project's only where this is in it.
				if (!found && !create && name !== '.git') throw notFound();
				return folderAt(inside + name);
			},
			getFileHandle: async (name: string, { create = false } = {}) => {
				if (!files.has(inside + name) && !create) throw notFound();
				return fileAt(inside + name);
			},
			removeEntry: async (name: string) => {
				const known = files.get(inside + name);
				if (!known) throw notFound();
				await api.remove(inside + name, known.version ?? 'new').catch((error: unknown) => {
					failed(error);
					throw error;
				});
				files.delete(inside + name);
			},
			entries: async function* () {
				const names = new Set(
					[...files.keys()].filter((file) => file.startsWith(inside)).map((file) => file.slice(inside.length)),
				);
				const folders = new Set([...names].flatMap((name) => (name.includes('/') ? [name.replace(/\/.*/s, '')] : [])));
				for (const name of folders) yield [name, folderAt(inside + name)] as const;
				for (const name of names) if (!name.includes('/')) yield [name, fileAt(inside + name)] as const;
			},
		};
		return handle as unknown as FileSystemDirectoryHandle;
	};

	const fileAt = (at: string): FileSystemFileHandle => {
		let path = at;
		let draft: Blob | string | undefined;
		let moved: Promise<void> | undefined;
		const name = () => path.slice(path.lastIndexOf('/') + 1);
		const handle = {
			kind: 'file',
			get name() {
				return name();
			},
			getFile: async () => {
				const known = files.get(path);
				const data = draft ?? known?.data ?? (known ? await api.read(path) : '');
				const ending = name()
					.slice(name().lastIndexOf('.') + 1)
					.toLowerCase();
				return new File([data], name(), {
					type: ending === 'md' ? 'text/markdown' : (types[ending] ?? `image/${ending}`),
				});
			},
			createWritable: async () => ({
				write: async (data: Blob | string) => {
					draft = data;
					if (!temporary.test(name())) await save(path, data);
				},
				close: async () => {},
			}),
			move: async (folder: { path: string }, newName: string) => {
				if (draft === undefined) throw new Error('Files are not renamed here.');
				const target = folder.path === '' ? newName : `${folder.path}/${newName}`;
				// The form tries a renaming several times by itself; what was refused, only a person may send again.
				moved ??= save(target, draft);
				await moved;
				path = target;
			},
		};
		return handle as unknown as FileSystemFileHandle;
	};

	return {
		root: folderAt(''),
		texts: () => new Map([...files].flatMap(([path, { data }]) => (typeof data === 'string' ? [[path, data]] : []))),
		expectNew: (path) => expectedNew.add(stemOf(path)),
	};
}

/**
 * Saves what is given at the same time one after the other, a record before its translations: the server looks at the
 * record when it writes them. Where one is refused, those behind it are not written either.
 */
function createQueue(save: (path: string, data: Blob | string) => Promise<void>, failed: (error: unknown) => void) {
	let waiting: { path: string; data: Blob | string; resolve: () => void; reject: (error: unknown) => void }[] = [];
	const run = async () => {
		const batch = waiting.sort((a, b) => Number(isTranslation(a.path)) - Number(isTranslation(b.path)));
		waiting = [];
		for (const [index, { path, data, resolve }] of batch.entries()) {
			try {
				await save(path, data);
				resolve();
			} catch (error) {
				failed(error);
				for (const { reject } of batch.slice(index)) reject(error);
				return;
			}
		}
	};
	return (path: string, data: Blob | string) =>
		new Promise<void>((resolve, reject) => {
			if (waiting.length === 0) setTimeout(run, 0);
			waiting.push({ path, data, resolve, reject });
		});
}

const notFound = () => new DOMException('There is no such file.', 'NotFoundError');
