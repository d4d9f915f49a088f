import { git } from './git.ts';
import { gitFolder } from './gitFolder.ts';

/** When a file came to the main line. */
export interface FirstCommit {
	/** `YYYY-MM-DD` */
	day: string;
	/** The place of its commit, counted from the oldest. */
	place: number;
}

/**
 * For each path below a folder the first commit that had it; a file that was renamed has that of its former name.
 * Undefined where there is no history, or only a part of it.
 */
export async function readFirstCommits(folder: string): Promise<ReadonlyMap<string, FirstCommit> | undefined> {
	if ((await gitFolder(folder)) === undefined) return undefined;
	const format = ['-z', '--format=commit %cs', '--name-status', '--find-renames', '--relative', '--reverse'];
	const out = await git(folder, ['log', '--first-parent', '-m', '--diff-filter=AR', ...format, 'HEAD', '--', '.']);
	if (!out) return undefined;
	const first = new Map<string, FirstCommit>();
	let commit: FirstCommit = { day: '', place: -1 };
	const parts = out.toString().split('\0').values();
	for (const part of parts) {
		const [, day] = /^commit (\d{4}-\d\d-\d\d)/.exec(part) ?? [];
		const status = part.trim();
		if (day !== undefined) commit = { day, place: commit.place + 1 };
		else if (status === 'A') put(parts.next().value);
		else if (status.startsWith('R')) {
			const former = first.get(parts.next().value ?? '');
			put(parts.next().value, former);
		}
	}
	return first;

	function put(path: string | undefined, known: FirstCommit = commit) {
		if (path !== undefined && !first.has(path)) first.set(path, known);
	}
}
