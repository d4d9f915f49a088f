import { execFileSync } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFirstCommits } from '../../../src/io/history/readFirstCommits.ts';
import { runGit } from '../../support/runGit.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('the day on which each file came, by whatever name, and nothing where there is no history', async () => {
	await using temporary = await temporaryFolder();
	const cwd = temporary.path;
	const content = join(cwd, 'content');
	await mkdir(join(content, 'reports'), { recursive: true });
	expect(await readFirstCommits(content)).toBeUndefined();
	const git = (day: string, ...args: string[]) => runGit(args, { cwd, home: cwd, date: `${day}T12:00:00 +0000` });
	const commit = (day: string) => {
		git(day, 'add', '-A');
		git(day, 'commit', '-m', 'x');
	};
	const write = (name: string, text: string) => writeFile(join(content, 'reports', name), text.repeat(50));
	git('2026-01-01', 'init', '-b', 'main');
	await write('a.md', 'A line of the first.\n');
	await write('统 计.md', 'A line of another.\n');
	commit('2026-01-02');
	await write('a.md', 'A line that was changed.\n');
	commit('2026-02-02');
	await rename(join(content, 'reports/a.md'), join(content, 'reports/b.md'));
	await write('c.md', 'Something else altogether.\n');
	commit('2026-03-02');
	git('2026-03-03', 'checkout', '-b', 'branch');
	await write('d.md', 'What came by a branch.\n');
	commit('2026-03-03');
	git('2026-04-02', 'checkout', 'main');
	git('2026-04-02', 'merge', '--no-ff', 'branch');
	await write('not-committed.md', 'Nothing.');
	const first = await readFirstCommits(content);
	expect(Object.fromEntries(first ?? [])).toEqual({
		'reports/a.md': { day: '2026-01-02', place: 0 },
		'reports/统 计.md': { day: '2026-01-02', place: 0 },
		'reports/b.md': { day: '2026-01-02', place: 0 },
		'reports/c.md': { day: '2026-03-02', place: 1 },
		'reports/d.md': { day: '2026-04-02', place: 2 },
	});
	const shallow = join(cwd, 'shallow');
	execFileSync('git', ['clone', '-q', '--depth', '1', `file://${cwd}`, shallow], { stdio: 'pipe' });
	expect(await readFirstCommits(join(shallow, 'content'))).toBeUndefined();
});
