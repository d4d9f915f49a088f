import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as running from '../../../src/io/history/git.ts';
import { leaveHistory, recallHistory } from '../../../src/io/history/historyMemory.ts';
import { type History, readHistory } from '../../../src/io/history/readHistory.ts';
import { runGit } from '../../support/runGit.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let content: string;
let minute = 0;

beforeEach(async () => {
	folder = await temporaryFolder();
	content = join(folder.path, 'content');
	await mkdir(content);
	git('init', '-q', '-b', 'main');
});
afterEach(async () => {
	vi.restoreAllMocks();
	await folder[Symbol.asyncDispose]();
});

function git(...args: string[]) {
	const date = `2026-03-02T12:${String(minute++ % 60).padStart(2, '0')}:00 +0000`;
	runGit(args, { cwd: folder.path, home: folder.path, date });
}
async function commit(path: string, text = `${minute}`) {
	await writeFile(join(folder.path, path), text);
	git('add', '-A');
	git('commit', '-q', '-m', 'An edit');
}
/** Each path with the place of its last commit. */
const order = (history: History | undefined) => Object.fromEntries([...(history?.last ?? [])].sort());

test('what came since an earlier reading gives the same history as a reading of all', async () => {
	let known: History | undefined;
	const log = vi.spyOn(running, 'git');
	const same = async (how: 'all' | 'new' | 'nothing') => {
		log.mockClear();
		known = await readHistory(content, known);
		const ranges = log.mock.calls.flatMap(([, args]) => (args[0] === 'log' ? [String(args.at(-1))] : []));
		expect(ranges.at(-1)?.replace(/^[\da-f]+\.\./, 'x..') ?? 'nothing').toBe(
			{ all: 'HEAD', new: 'x..HEAD', nothing: 'nothing' }[how],
		);
		expect(known).toEqual(await readHistory(content));
	};
	expect(await readHistory(content)).toBeUndefined();
	await commit('content/a.md');
	await commit('content/a.zh.md');
	await same('all');
	expect(order(known)).toEqual({ 'a.md': 0, 'a.zh.md': 1 });
	await same('nothing');
	await commit('content/a.md');
	await commit('elsewhere.md');
	await same('new');
	expect(order(known)).toEqual({ 'a.md': 1, 'a.zh.md': 0 });

	// An older change that comes by a branch came when the branch did.
	git('checkout', '-q', '-b', 'branch', 'HEAD~2');
	await commit('content/b ä.md');
	await commit('content/a.zh.md');
	git('checkout', '-q', 'main');
	await commit('content/c.md');
	await same('new');
	git('merge', '-q', '--no-ff', '-m', 'Merged', 'branch');
	await same('new');
	expect(order(known)).toEqual({ 'a.md': 0, 'a.zh.md': 2, 'b ä.md': 2, 'c.md': 1 });

	await rename(join(content, 'c.md'), join(content, 'd.md'));
	await rm(join(content, 'b ä.md'));
	await commit('content/e.md');
	await same('new');
	// The branch knew nothing of the main line: what was read is none of its history.
	git('checkout', '-q', 'branch');
	await same('all');
	git('merge', '-q', '--no-ff', '-m', 'Merged', 'main');
	await same('new');
	git('reset', '-q', '--hard', 'HEAD~2');
	await same('all');
	git('commit', '-q', '--amend', '-m', 'Other words');
	await same('all');
});

test('a history is the same when it was left and recalled, and read anew where that is broken', async () => {
	await commit('content/a.md');
	const file = join(folder.path, 'history.json');
	expect(await recallHistory(file)).toBeUndefined();
	const history = await readHistory(content);
	if (!history) throw new Error('There is a commit.');
	await leaveHistory(file, history);
	expect(await recallHistory(file)).toEqual(history);
	await writeFile(file, '{ "version": 1, "he');
	expect(await recallHistory(file)).toBeUndefined();
	// A commit that is no more, since another history was fetched.
	expect(await readHistory(content, { ...history, head: 'f'.repeat(40) })).toEqual(history);
});
