import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { besideFolder } from '../../../io/folders/besideFolder.ts';
import { isLeft, type LeftFolder, leftFolder } from './leftFolder.ts';
import { isIntact, type OutputFile, outputFile } from './outputFile.ts';

interface LeftFolders {
	output: LeftFolder;
	twin: LeftFolder | undefined;
}

/** So many are looked at without a pause, in a few milliseconds: whoever waits again waits no longer. */
const batch = 200;

/**
 * What a publication has left, as it lies there now: others may have written there, deleted something, or put files of
 * their own beside the pages. Of thousands of pages that takes a good part of a second, so it is for a moment in which
 * nobody waits. A file that somebody touches later stays as they left it until the edit after the next.
 *
 * @param signal ends it; what was left is taken to be as it was then
 */
export async function lookAtLeft(out: string, left: LeftFolders, signal: AbortSignal): Promise<LeftFolders> {
	const twin = left.twin && (await twinNow(besideFolder(out, 'old'), left.twin, signal));
	let looked = 0;
	for (const file of left.output.files.values()) {
		if (looked++ % batch === 0) await setImmediate();
		if (signal.aborted) return left;
		// The next publication looks at each page by itself then.
		if (!isIntact(out, file)) return { output: { ...left.output, mark: undefined }, twin };
	}
	return { output: left.output, twin };
}

/** Nothing where that can't be said: somebody is at work there. */
async function twinNow(folder: string, left: LeftFolder, signal: AbortSignal): Promise<LeftFolder | undefined> {
	if (!isLeft(folder, left)) return undefined;
	const files: OutputFile[] = [];
	const folders = [''];
	let looked = 0;
	try {
		for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
			if (looked++ % batch === 0) await setImmediate();
			if (signal.aborted) return left;
			for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
				const path = join(below, entry.name);
				if (entry.isDirectory()) folders.push(path);
				// Whatever else somebody has put there is no page.
				else files.push(entry.isFile() ? outputFile(folder, path) : { file: path, size: -1, written: 0 });
			}
		}
	} catch {
		return undefined;
	}
	return leftFolder(folder, files);
}
