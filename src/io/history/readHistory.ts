import { git } from './git.ts';

/** The commits of the main line that were the last to touch a file: whoever merges a branch brings its changes there. */
export interface History {
	/** The newest commit. */
	head: string;
	/** From the oldest to the newest. */
	commits: readonly Commit[];
	/** For each path below the folder the place of its last commit. */
	last: ReadonlyMap<string, number>;
}

export interface Commit {
	hash: string;
	/** `YYYY-MM-DD`, where it was made. */
	day: string;
}

interface Logged extends Commit {
	/** The commit before it; empty for the first. */
	parent: string;
	paths: string[];
}

/**
 * Reads the history of a folder: thousands of commits take seconds. What came since an earlier reading takes
 * milliseconds; the result is the same.
 *
 * @param known an earlier reading of the same folder
 * @returns nothing where there is no commit
 */
export async function readHistory(folder: string, known?: History): Promise<History | undefined> {
	const head = (await git(folder, ['rev-parse', '--verify', 'HEAD']))?.toString().trim();
	if (head === undefined) return undefined;
	if (head === known?.head) return known;
	const since = known && (await log(folder, `${known.head}..HEAD`));
	// After a reset or on another branch, the history does not go on where it ended.
	if (known && since?.at(-1)?.parent === known.head) return added(head, since, known);
	const all = await log(folder, 'HEAD');
	return all && added(head, all);
}

/** The commits of the main line, the newest first. */
async function log(folder: string, range: string): Promise<Logged[] | undefined> {
	const mainLine = ['--first-parent', '-m'];
	const format = ['-z', '--format=commit %H %cs %P', '--name-only', '--no-renames', '--relative'];
	const out = await git(folder, ['log', ...mainLine, ...format, range]);
	if (!out) return undefined;
	const commits: Logged[] = [];
	for (const part of out.toString().split('\0')) {
		const [, hash, day, parent = ''] = /^commit ([\da-f]{40,64}) (\d{4}-\d\d-\d\d) ([\da-f]*)/.exec(part) ?? [];
		const path = part.replace(/^\n/, '');
		if (hash !== undefined && day !== undefined) commits.push({ hash, day, parent, paths: [] });
		else if (path !== '') commits.at(-1)?.paths.push(path);
	}
	return commits;
}

/** @param newest the newest first */
function added(head: string, newest: readonly Logged[], before?: History): History {
	const commits = [...(before?.commits ?? [])];
	const last = new Map(before?.last);
	for (const { hash, day, paths } of newest.toReversed()) {
		const place = commits.push({ hash, day }) - 1;
		for (const path of paths) last.set(path, place);
	}
	return compact({ head, commits, last });
}

/** Leaves out the commits after which every file was touched once more. */
function compact({ head, commits, last }: History): History {
	const places = [...new Set(last.values())].sort((a, b) => a - b);
	const now = new Map(places.map((place, index) => [place, index]));
	return {
		head,
		commits: places.map((place) => commits[place] as Commit),
		last: new Map(Array.from(last, ([path, place]) => [path, now.get(place) ?? 0])),
	};
}
