import { readFile } from 'node:fs/promises';
import type { Commit, History } from './readHistory.ts';
import { writeWhole } from '../folders/writeWhole.ts';

interface Written {
	version: 1;
	head: string;
	commits: Commit[];
	last: [path: string, place: number][];
}

/** What an earlier run has read; nothing where there was none, or where another program wrote here. */
export async function recallHistory(file: string): Promise<History | undefined> {
	try {
		const { version, head, commits, last } = JSON.parse(await readFile(file, 'utf8')) as Written;
		return version === 1 ? { head, commits, last: new Map(last) } : undefined;
	} catch {
		return undefined;
	}
}

export async function leaveHistory(file: string, { head, commits, last }: History): Promise<void> {
	await writeWhole(
		file,
		JSON.stringify({ version: 1, head, commits: [...commits], last: [...last] } satisfies Written),
	);
}
