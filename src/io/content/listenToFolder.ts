import { existsSync, type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface FolderEvents {
	/** Listens to every folder that is there now. */
	refresh(): Promise<void>;
	close(): void;
}

/**
 * Tells the path, below the root and with `/`, of whatever changes there. Systems that can watch a whole tree do so;
 * elsewhere each folder has a watcher of its own, also those that come later. Where the system refuses (too many
 * watchers, a network folder), nothing is told: whoever listens looks at the folder now and then as well.
 */
export function listenToFolder(root: string, tell: (path: string) => void): FolderEvents {
	const watchers = new Map<string, FSWatcher>();
	const wholeTree = process.platform === 'darwin' || process.platform === 'win32';
	let closed = false;

	const pathOf = (path: string) => relative(root, path).split(sep).join('/');
	const forget = (folder: string) => {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	};
	const listen = async (folder: string): Promise<void> => {
		if (closed) return;
		if (!watchers.has(folder)) {
			try {
				watchers.set(folder, watcherOf(folder));
			} catch {
				return;
			}
		}
		if (wholeTree) return;
		for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
			if (entry.isDirectory() && !entry.name.startsWith('.')) await listen(join(folder, entry.name));
		}
	};
	const watcherOf = (folder: string): FSWatcher => {
		const watcher = watch(folder, { recursive: wholeTree }, (_event, name) => {
			const path = name === null ? folder : join(folder, name);
			tell(pathOf(path));
			if (!wholeTree) void follow(path, folder);
		});
		return watcher.on('error', () => forget(folder));
	};
	/** A folder that came is listened to; what was put into it before that is told by its own path once more. */
	const follow = async (path: string, folder: string): Promise<void> => {
		const info = await stat(path).catch(() => undefined);
		if (!info) {
			forget(path);
			// The name may be that of the folder itself, which is gone.
			if (!existsSync(folder)) forget(folder);
		} else if (info.isDirectory() && !watchers.has(path)) {
			await listen(path);
			if (!closed) tell(pathOf(path));
		}
	};
	return {
		refresh: () => listen(root),
		close: () => {
			closed = true;
			for (const folder of watchers.keys()) forget(folder);
		},
	};
}
