import type { ListedFile } from '../../../core/edit/listedFile.ts';
import type { EditApi } from './editApi.ts';

/**
 * The content folder as a folder of the File System Access API, by which the form reads and writes files on this
 * machine: without a dialog to choose the folder, and in browsers that don't have that API.
 */
export interface ServerFolder {
	root: FileSystemDirectoryHandle;
	/** The form is about to create the record with this file: no file may be there yet. */
	expectNew(path: string): void;
}

interface Known {
	version?: string;
	data?: string | Blob;
}

/** The form writes into a file of such a name first and renames it then; only the renaming is sent to the server. */
const temporary = /^\.sveltia-tmp-/;

const types: Record<string, string> = { svg: 'image/svg+xml', jpg: 'image/jpeg', pdf: 'application/pdf' };

const stemOf = (path: string) => path.replace(/(?:\.[A-Za-z-]+)?\.md$/, '');
const isTranslation = (path: string) => /\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*\.md$/.test(path);

export function openServerFolder(
	api: EditApi,
	listed: readonly ListedFile[],
	failed: (error: unknown) => void,
): ServerFolder {
	const files = new Map<string, Known>();
	for (const { path, version, text, unreadable } of listed) {
		// What the form can't read, it must not list: it would show an empty record.
		if (!unreadable) files.set(path, { ...(version && { version }), ...(text !== undefined && { data: text }) });
	}
	const expectedNew = new Set<string>();
	const written = new Set<string>();
	const save = createQueue(async (path: string, data: Blob | string) => {
		const known = files.get(path);
		const isNew = known === undefined || (expectedNew.has(stemOf(path)) && !written.has(path));
		const version = await api.save(path, data, isNew || known?.version === undefined ? 'new' : known.version);
		written.add(path);
		files.set(path, { version, data });
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
				await save(target, draft);
				path = target;
			},
		};
		return handle as unknown as FileSystemFileHandle;
	};

	return {
		root: folderAt(''),
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
