import { existsSync, renameSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { besideFolder } from './besideFolder.ts';
import { linkFolder } from './linkFolder.ts';

/**
 * Puts right what a process left that was stopped by force while it replaced `target`: between its two renamings the
 * old folder has another name, and gets its own again here. Both folders lie beside it then. The old one alone is what
 * `keepOld` leaves, older than the last: where somebody has deleted `target`, it doesn't come back.
 */
export async function recoverFolder(target: string): Promise<void> {
	const next = besideFolder(target, 'new');
	if (!existsSync(target) && existsSync(next)) renamed(besideFolder(target, 'old'), target);
	await rm(next, { recursive: true, force: true });
}

/**
 * Begins the folder that is to take the place of `target`. It may hold what the folder before the last one did: most of
 * that will be wanted again.
 */
export async function beginFolder(target: string): Promise<string> {
	const next = besideFolder(target, 'new');
	if (!renamed(besideFolder(target, 'old'), next)) await mkdir(next, { recursive: true });
	return next;
}

/**
 * Puts the new folder beside `target` in its place, whole: a reader finds the old or the new one, never a
 * mixture, and a build that fails before this leaves the old one standing. One process at a time: see `lockFolder`.
 *
 * @param keepOld leaves the old one for the next to begin with
 */
export async function replaceFolder(target: string, { keepOld = false } = {}): Promise<void> {
	const [next, old] = [besideFolder(target, 'new'), besideFolder(target, 'old')];
	// At once, so that no Ctrl+C comes in between.
	const stood = renamed(target, old);
	try {
		renameSync(next, target);
	} catch (error) {
		if (stood) renameSync(old, target);
		throw error;
	}
	if (!keepOld) await rm(old, { recursive: true, force: true });
}

/**
 * Leaves a second folder of the same files beside `target`, for the next to begin with: links, which take hardly any
 * room. To make them now, when all is new, costs the next one nothing, which may be a small edit that somebody waits for.
 *
 * @returns where it is
 */
export function leaveTwin(target: string): string {
	const twin = besideFolder(target, 'old');
	linkFolder(target, twin);
	return twin;
}

/** Whether there was something to rename. */
function renamed(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
		throw error;
	}
}
