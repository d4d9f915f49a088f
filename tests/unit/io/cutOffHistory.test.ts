import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runGit } from '../../support/runGit.ts';
import { runScript } from '../../support/runScript.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { sound } from '../bulletin.ts';

const words = {
	en: 'Git’s history is cut off here, so translations are not compared with it. To see which are older than their originals, fetch all of it: git fetch --unshallow (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
	zh: '这里只有 Git 的部分历史，所以没有拿译文同历史比较。要看出哪些译文比原文旧，请取回全部历史：git fetch --unshallow（GitHub 写 fetch-depth: 0，GitLab 写 GIT_DEPTH: 0）。',
};

test('where Git’s history is cut off, check and build say that translations are not compared', async () => {
	await using folder = await temporaryFolder();
	const whole = join(folder.path, 'whole');
	const git = (cwd: string, ...args: string[]) =>
		runGit(args, { cwd, home: folder.path, date: '2026-03-02T12:00:00 +0000' });
	const put = async (files: Record<string, string>) => {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(whole, path)), { recursive: true });
			await writeFile(join(whole, path), text);
		}
	};
	const commit = () => {
		git(whole, 'add', '-A');
		git(whole, 'commit', '-q', '-m', 'An edit');
	};
	await put(sound);
	git(whole, 'init', '-q');
	commit();
	await put({ 'topics/guards.md': '---\ntitle: Guards\n---\n' });
	commit();
	const clone = (name: string) => {
		git(folder.path, 'clone', '-q', '--depth', '1', `file://${whole}`, name);
		return join(folder.path, name);
	};
	const check = async (content: string, ...args: string[]) => {
		const { out, ...ran } = await runScript('check', '--content', content, ...args);
		return { ...ran, out: out.replace(/ \d+ hints; .*$/m, '') };
	};

	const cut = clone('cut');
	expect(await check(whole)).toMatchObject({ code: 0, out: 'No problems found.\n', err: '' });
	expect(await check(cut)).toMatchObject({ code: 0, out: `No problems found.\n${words.en}\n`, err: '' });
	expect(await check(cut, '--lang', 'zh')).toMatchObject({ code: 0, out: expect.stringContaining(`\n${words.zh}\n`) });
	expect(await check(cut, '--format', 'github')).toMatchObject({
		code: 0,
		out: `::notice::${words.en}\nNo problems found.\n`,
	});
	const json = await check(cut, '--format', 'json');
	expect(JSON.parse(json.out).messages).toEqual([]);
	const build = await runScript('build', '--no-search', '--content', cut, '--out', join(folder.path, 'out'));
	expect(build).toMatchObject({ code: 0, err: `${words.en}\n` });

	// A bulletin in one language has nothing to compare.
	await put({ 'digest.yml': sound['digest.yml'].replace('[en, zh]', '[en]') });
	commit();
	expect(await check(clone('one'))).toMatchObject({ code: 0, out: 'No problems found.\n', err: '' });
}, 120_000);
