import { listenToFolder } from '../content/listenToFolder.ts';

/** Editors write a file in several steps, and Git many files at once. Milliseconds. */
const pause = 150;

/**
 * Calls `changed` with the paths below `root` that somebody has touched. Where the system tells nothing, nothing is
 * called: a save looks at the file again anyway.
 */
export async function watchContent(root: string, changed: (paths: string[]) => void): Promise<{ close(): void }> {
	const touched = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const tell = () => {
		const paths = [...touched].sort();
		touched.clear();
		changed(paths);
	};
	const events = listenToFolder(root, (path) => {
		touched.add(path);
		clearTimeout(timer);
		timer = setTimeout(tell, pause);
	});
	await events.refresh();
	return {
		close: () => {
			clearTimeout(timer);
			events.close();
		},
	};
}
