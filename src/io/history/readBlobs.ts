import type { SourceFile } from '../../core/sourceFile.ts';
import { git } from './git.ts';

/**
 * Reads files as they were at a commit into `blobs`, by `<commit>:<path>`, with one process for all; nothing is kept for
 * one that wasn't there. What is known already isn't asked for again.
 *
 * @param prefix the folder below the root of the repository, with `/` at its end
 */
export async function readBlobs(
	folder: string,
	prefix: string,
	wanted: readonly { path: string; commit: string }[],
	blobs: Map<string, SourceFile | undefined>,
): Promise<void> {
	const missing = wanted.filter(({ path, commit }) => !blobs.has(`${commit}:${path}`) && !path.includes('\n'));
	if (missing.length === 0) return;
	const questions = missing.map(({ path, commit }) => `${commit}:${prefix}${path}\n`).join('');
	const out = (await git(folder, ['cat-file', '--batch'], questions)) ?? Buffer.alloc(0);
	let at = 0;
	for (const { path, commit } of missing) {
		const end = out.indexOf('\n', at);
		const head = end < 0 ? '' : out.subarray(at, end).toString();
		const size = Number(/ blob (\d+)$/.exec(head)?.[1] ?? Number.NaN);
		const found = !Number.isNaN(size);
		blobs.set(`${commit}:${path}`, found ? { path, bytes: out.subarray(end + 1, end + 1 + size) } : undefined);
		at = end < 0 ? out.length : end + 1 + (found ? size + 1 : 0);
	}
}
