import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitFolder, historyStamp } from '../../../src/io/history/gitFolder.ts';
import { runGit } from '../../support/runGit.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test.each([
	['as Git does by itself', []],
	['where Git keeps no log of the commits', ['core.logAllRefUpdates', 'false']],
])('the stamp of a history is another after each commit and checkout, %s', async (_, setting) => {
	await using folder = await temporaryFolder();
	const main = join(folder.path, 'main');
	await mkdir(main);
	const git = (...args: string[]) => runGit(args, { cwd: main, home: folder.path, date: '2026-03-02T12:00:00 +0000' });
	git('init', '-q');
	if (setting.length > 0) git('config', ...setting);
	const stampOf = async (of: string) => historyStamp((await gitFolder(of)) ?? '');
	const stamps = [await stampOf(main)];
	const commit = async (text: string) => {
		await writeFile(join(main, 'a.md'), text);
		git('add', '-A');
		git('commit', '-q', '-m', text);
		stamps.push(await stampOf(main));
	};
	await commit('One.');
	expect(await stampOf(main)).toBe(stamps.at(-1));
	await commit('Two.');
	git('pack-refs', '--all');
	await commit('Three.');
	git('checkout', '-q', '--detach', 'HEAD~1');
	stamps.push(await stampOf(main));
	await commit('Four.');
	expect(new Set(stamps).size).toBe(stamps.length);

	// A second worktree has its own branch, and the file of that lies in the first.
	const second = join(folder.path, 'second');
	git('worktree', 'add', '-q', '-b', 'other', second);
	const before = await stampOf(second);
	git('-C', second, 'commit', '-q', '--allow-empty', '-m', 'Five.');
	expect(await stampOf(second)).not.toBe(before);
	expect(await stampOf(main)).toBe(stamps.at(-1));
});
