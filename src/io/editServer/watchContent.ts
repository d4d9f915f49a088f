import { watch } from 'node:fs';
import { sep } from 'node:path';

/** Editors write a file in several steps, and Git many files at once. Milliseconds. */
const pause = 150;

/**
 * Calls `changed` with the paths below `root` that somebody has touched. Where the system can't watch folders, nothing
 * is called: a save looks at the file again anyway.
 */
export function watchContent(root: string, changed: (paths: string[]) => void): { close(): void } {
	const touched = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const tell = () => {
		const paths = [...touched].sort();
		touched.clear();
		changed(paths);
	};
	try {
		const watcher = watch(root, { recursive: true, persistent: false }, (_, name) => {
			if (!name) return;
			touched.add(name.split(sep).join('/'));
			clearTimeout(timer);
			timer = setTimeout(tell, pause);
		});
		watcher.on('error', () => watcher.close());
		return {
			close: () => {
				clearTimeout(timer);
				watcher.close();
			},
		};
	} catch {
		return { close: () => {} };
	}
}
