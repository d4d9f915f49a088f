import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDigestLoader } from '../../../src/io/content/digestLoader.ts';
import { loadDigest } from '../../../src/io/content/loadDigest.ts';
import { runGit } from '../../support/runGit.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { sound } from '../bulletin.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let repository: string;
let content: string;

beforeEach(async () => {
	folder = await temporaryFolder();
	repository = join(folder.path, 'repository');
	content = join(repository, 'our content');
	for (const [path, text] of Object.entries(sound)) await put(path, text);
	await put('topics/guards.md', original);
	await put('topics/guards.zh.md', translation);
});
afterEach(() => folder[Symbol.asyncDispose]());

const original = '---\ntitle: Guards\nsynonyms: [shields, covers]\n---\n\nWhat keeps hands away.\n';
const translation = '---\ntitle: 护罩\n---\n\n把手挡开。\n';

async function put(path: string, text: string) {
	await mkdir(dirname(join(content, path)), { recursive: true });
	await writeFile(join(content, path), text);
}

/** Git, on a day. */
const git = (args: string[], day = '2026-03-02', cwd = repository) =>
	runGit(args, { cwd, home: folder.path, date: `${day}T12:00:00 +0000` });

function commit(day: string) {
	git(['add', '-A'], day);
	git(['commit', '-q', '-m', 'An edit'], day);
}

function begin(day = '2026-03-02') {
	git(['init', '-q']);
	commit(day);
}

/** What the checker says of translations. */
async function said(lang: 'en' | 'zh' = 'en', where = content) {
	const { messages } = await loadDigest(where);
	return messages
		.filter(({ rule }) => rule === 'translation/stale')
		.map(({ file, severity, text, help }) => `${file} ${severity}: ${text[lang]} > ${help?.[lang]}`);
}

describe('a translation is told to be older than its original', { timeout: 60_000 }, () => {
	test('where another text was committed since', async () => {
		begin();
		await put('topics/guards.md', original.replace('hands', 'hands and sleeves').replace('covers', 'hoods'));
		commit('2026-05-01');
		await put('digest.yml', `${sound['digest.yml']}asOf: 2026-06-30\n`);
		expect(await said()).toMatchInlineSnapshot(`
			[
			  "topics/guards.zh.md warning: “topics/guards.md” was changed on 2026-05-01, after this translation of 2026-03-02: “synonyms”, the text. > Bring this file up to date. If nothing is to be changed in it, say so with a line in its fields: # still right on 2026-06-30",
			]
		`);
		expect(await said('zh')).toMatchInlineSnapshot(`
			[
			  "topics/guards.zh.md warning: “topics/guards.md”在 2026-05-01 改过，晚于这份 2026-03-02 的译文：“synonyms”、正文。 > 请更新这份译文。如果不用改，请在它的字段里加一行说明：# 2026-06-30 看过，不用改",
			]
		`);
	});

	test('where another text is not committed yet', async () => {
		begin();
		await put('topics/guards.md', original.replace('Guards', 'Guards and covers'));
		await put('digest.yml', `${sound['digest.yml']}asOf: 2026-06-30\n`);
		expect(await said()).toMatchInlineSnapshot(`
			[
			  "topics/guards.zh.md warning: “topics/guards.md” has changes, not committed yet, that this translation of 2026-03-02 lacks: “title”. > Bring this file up to date. If nothing is to be changed in it, say so with a line in its fields: # still right on 2026-06-30",
			]
		`);
		expect(await said('zh')).toMatchInlineSnapshot(`
			[
			  "topics/guards.zh.md warning: “topics/guards.md”有尚未提交的修改，这份 2026-03-02 的译文还没有跟上：“title”。 > 请更新这份译文。如果不用改，请在它的字段里加一行说明：# 2026-06-30 看过，不用改",
			]
		`);
	});

	test('while it is written, from save to save', async () => {
		begin();
		const loader = await createDigestLoader(content);
		const rules = async (paths?: string[]) => (await loader.load({ paths })).messages.map(({ rule }) => rule);
		expect(await rules()).not.toContain('translation/stale');
		await put('topics/guards.md', original.replace('hands', 'sleeves'));
		expect(await rules(['topics/guards.md'])).toContain('translation/stale');
		commit('2026-05-01');
		await put('topics/guards.zh.md', translation.replace('手', '袖子'));
		expect(await rules(['topics/guards.zh.md'])).not.toContain('translation/stale');
	});

	test('until it is committed, though no file changes then', async () => {
		begin();
		const loader = await createDigestLoader(content);
		await loader.load();
		const both = [original.replace('hands', 'sleeves'), translation.replace('手', '袖子')] as const;
		await put('topics/guards.zh.md', both[1]);
		commit('2026-04-01');
		await put('topics/guards.md', both[0]);
		const { messages } = await loader.load();
		expect(await loader.isCurrent()).toBe(true);
		expect((await loader.load()).messages).toBe(messages);
		commit('2026-05-01');
		expect(await loader.isCurrent()).toBe(false);
		const after = await loader.load();
		const texts = [messages, after.messages].map(
			(all) => all.find(({ rule }) => rule === 'translation/stale')?.text.en,
		);
		expect(texts).toEqual([expect.stringContaining('not committed yet'), expect.stringContaining('on 2026-05-01')]);
		expect(await loader.isCurrent()).toBe(true);
		git(['commit', '-q', '--allow-empty', '-m', 'Nothing'], '2026-05-02');
		expect((await loader.load()).messages).toBe(after.messages);
		expect(await loader.isCurrent()).toBe(true);
	});
});

describe('nothing is said', { timeout: 60_000 }, () => {
	const stale = async () => {
		begin();
		await put('topics/guards.md', original.replace('hands', 'sleeves'));
		commit('2026-05-01');
	};

	test('where both were changed together', async () => {
		begin();
		await put('topics/guards.md', original.replace('hands', 'sleeves'));
		await put('topics/guards.zh.md', translation.replace('手', '袖子'));
		commit('2026-05-01');
		expect(await said()).toEqual([]);
	});

	test('where nothing changed that a translation holds: other fields, the order of a list, line breaks', async () => {
		begin();
		const text = original.replace('shields, covers', 'covers, shields').replace('What keeps', 'What\nkeeps');
		await put('topics/guards.md', text.replace('title', 'broader: safety\ntitle'));
		commit('2026-05-01');
		expect(await said()).toEqual([]);
	});

	test('once somebody is at work on the translation, and once it says that it is still right', async () => {
		await stale();
		expect(await said()).toHaveLength(1);
		await put('topics/guards.zh.md', translation.replace('title', '# 2026-05-02 看过，不用改\ntitle'));
		expect(await said()).toEqual([]);
		commit('2026-05-02');
		expect(await said()).toEqual([]);
	});

	test('where the original was changed back', async () => {
		await stale();
		await put('topics/guards.md', original);
		expect(await said()).toEqual([]);
	});

	test('where the file got its name only later', async () => {
		begin();
		for (const end of ['.md', '.zh.md']) {
			await rename(join(content, `topics/guards${end}`), join(content, `topics/shields${end}`));
			commit(end === '.md' ? '2026-05-02' : '2026-05-01');
		}
		expect(await said()).toEqual([]);
	});

	test('of line ends, which Git on Windows writes in its own way', async () => {
		begin();
		await put('topics/guards.md', original.replaceAll('\n', '\r\n'));
		await put('topics/guards.zh.md', translation.replaceAll('\n', '\r\n'));
		expect(await said()).toEqual([]);
	});

	test('outside of a repository, before the first commit, and where the history is cut off', async () => {
		await put('topics/guards.md', original.replace('hands', 'sleeves'));
		expect(await said()).toEqual([]);
		git(['init', '-q']);
		expect(await said()).toEqual([]);
		await put('topics/guards.md', original);
		commit('2026-03-02');
		await put('topics/guards.md', original.replace('hands', 'sleeves'));
		commit('2026-05-01');
		const clone = join(folder.path, 'clone');
		git(['clone', '-q', '--depth', '1', `file://${repository}`, clone], undefined, folder.path);
		expect(await said('en', join(clone, 'our content'))).toEqual([]);
		expect(await said()).toHaveLength(1);
	});

	test('by programs that the repository’s own settings name', async () => {
		await stale();
		const marks = join(folder.path, 'marks');
		await mkdir(marks);
		const program = join(folder.path, 'program');
		await writeFile(program, `#!/bin/sh\necho run > "${marks}/$$"\n`);
		await chmod(program, 0o755);
		await writeFile(join(repository, '.gitattributes'), '* filter=own diff=own\n');
		const settings: [string, string][] = [
			['core.fsmonitor', program],
			['core.pager', program],
			['gpg.program', program],
			['log.showSignature', 'true'],
			['diff.external', program],
			['diff.own.textconv', program],
			['diff.own.command', program],
			['filter.own.clean', program],
			['filter.own.smudge', program],
		];
		for (const [name, value] of settings) git(['config', name, value]);
		await put('topics/guards.md', original.replace('hands', 'feet'));
		expect(await said()).toHaveLength(1);
		expect(await readdir(marks)).toEqual([]);
		await rm(join(repository, '.gitattributes'));
	});
});
