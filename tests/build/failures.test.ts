import { cp, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { outputMark } from '../../src/io/folders/outputMark.ts';
import { runHere } from '../support/runHere.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const fixture = fileURLToPath(new URL('../fixtures/rich', import.meta.url));

/** A copy of the fixture in which some texts are replaced: what stands there by what is to stand there instead. */
async function brokenContent(folder: string, faults: [file: string, right: string, wrong: string][]): Promise<string> {
	const content = join(folder, 'content');
	await cp(fixture, content, { recursive: true });
	for (const [file, right, wrong] of faults) {
		const text = await readFile(join(content, file), 'utf8').catch(() => '');
		if (!text.includes(right)) throw new Error(`“${right}” is not in ${file}`);
		await writeFile(join(content, file), right ? text.replace(right, wrong) : wrong);
	}
	return content;
}

describe('a broken record stops the build, is told with file and line, and leaves the last output standing', () => {
	test.each<[string, [string, string, string], string[]]>([
		[
			'a factory that is none',
			['reports/night-shift.md', 'factory: mill-one', 'factory: mill-nine'],
			['reports/night-shift.md:3:10', 'mill-nine'],
		],
		[
			'a report that is none',
			['issues/2026-1.md', '[night-shift]', '[night-shif]'],
			['issues/2026-1.md:6:14', '“night-shift”'],
		],
		[
			'two files of one record',
			['reports/night-shift.en.md', '', '---\ntitle: Again\n---\n'],
			['reports/night-shift.en.md:1:1'],
		],
		[
			'two records of one former name',
			['reports/doubtful.md', 'kind: attempt', 'aliases: [shift-handover]'],
			['shift-handover'],
		],
		[
			'a link to a missing record',
			['reports/only-chinese.md', 'night-shift.md', 'nightshift.md'],
			['reports/only-chinese.md:10:9', 'nightshift'],
		],
		[
			'a link to a missing anchor',
			['reports/night-shift.md', '#what-was-lost', '#what-was-found'],
			['reports/night-shift.md:34:1', 'what-was-found'],
		],
		[
			'a missing picture',
			['reports/night-shift.md', '](slate.jpg)', '](slade.jpg)'],
			['reports/night-shift.md:39:1', 'slate.jpg'],
		],
		[
			'raw HTML',
			['reports/old-way.md', 'Whatever', '<img src=x onerror=alert(1)> Whatever'],
			['reports/old-way.md:14:1'],
		],
		[
			'a link that is a script',
			['reports/old-way.md', 'Whatever', '[Whatever](javascript:alert(1))'],
			['reports/old-way.md:14:1', 'javascript'],
		],
		['a field that runs code', ['reports/old-way.md', '---\n', '---js\n'], ['reports/old-way.md:1']],
		['a draft that is named', ['issues/2026-1.md', '[night-shift]', '[draft]'], ['issues/2026-1.md:6:14']],
	])('%s', async (_, fault, told) => {
		await using folder = await temporaryFolder();
		const content = await brokenContent(folder.path, [fault]);
		const out = join(folder.path, 'site');
		await mkdir(out);
		const last = `<meta name="generator" content="${outputMark}">the last output`;
		await writeFile(join(out, '404.html'), last);
		const { code, err } = await runHere('build', '--content', content, '--out', out);
		expect(code).toBe(1);
		for (const part of told) expect(err).toContain(part);
		expect(err).toContain(`What was in ${out} is still there.`);
		expect(await readdir(folder.path)).toEqual(['content', 'site']);
		expect(await readFile(join(out, '404.html'), 'utf8')).toBe(last);
	});

	test('all faults are told at once, and the checker says the same', async () => {
		await using folder = await temporaryFolder();
		const content = await brokenContent(folder.path, [
			['reports/night-shift.md', 'factory: mill-one', 'factory: mill-nine'],
			['reports/old-way.md', 'topic: [handover]', 'topic: [handovr]'],
			['factories/mill-two.md', 'size: small', 'size: tiny'],
		]);
		const build = await runScript('build', '--content', content, '--out', join(folder.path, 'site'));
		const check = await runScript('check', '--content', content);
		expect([build.code, check.code]).toEqual([1, 1]);
		expect(check.out.match(/^error\[/gm)).toHaveLength(3);
		const found = /^(?:Found|Hints?:).*$/gm;
		expect(build.err.replace(found, '')).toContain(check.out.replace(found, '').trim());
	});
});

describe('wrong usage ends with 2 and says what to write', () => {
	test.each([
		[['--contnt', 'x'], '“--contnt” is no option of this command. Did you mean “--content”?'],
		[['content'], '“content” is one word too many.'],
		[['--content'], '“--content” wants a value, for example “--content DIR”.'],
		[['--content', '--verbose'], '“--content” wants a value'],
		[['--content', '/no/such/folder'], 'There is no folder “/no/such/folder”.'],
	])('%j', async (args, said) => {
		const { code, err } = await runScript('build', ...args);
		expect(code).toBe(2);
		expect(err).toContain(said);
		expect(err).not.toContain('    at ');
	});

	test('--help is no fault', async () => {
		const { code, out } = await runScript('build', '--help');
		expect(code).toBe(0);
		expect(out).toContain('--out');
	});
});

describe('nothing that no build made is overwritten', () => {
	test('a folder with other files', async () => {
		await using folder = await temporaryFolder();
		await writeFile(join(folder.path, 'diary.txt'), 'mine');
		const { code, err } = await runScript('build', '--content', fixture, '--out', folder.path);
		expect(code).toBe(2);
		expect(err).toContain(`${folder.path} holds files that don't bear the mark of a build`);
		expect(await readdir(folder.path)).toEqual(['diary.txt']);
	});

	test('a web root with a page 404.html of its own', async () => {
		await using folder = await temporaryFolder();
		await mkdir(join(folder.path, 'photos'));
		await writeFile(join(folder.path, '404.html'), 'mine');
		expect((await runScript('build', '--content', fixture, '--out', folder.path)).code).toBe(2);
		expect((await readdir(folder.path)).sort()).toEqual(['404.html', 'photos']);
	});

	test('the content itself, and what lies around it', async () => {
		await using folder = await temporaryFolder();
		const content = await brokenContent(folder.path, []);
		for (const out of [content, folder.path]) {
			expect((await runScript('build', '--content', content, '--out', out)).code).toBe(2);
		}
		expect(await readdir(content)).toContain('digest.yml');
	});
});

test('a build knows its own output, and writes where a link leads', async () => {
	await using folder = await temporaryFolder();
	const [link, real] = [join(folder.path, 'link'), join(folder.path, 'real')];
	await mkdir(real);
	await symlink('real', link);
	const args = ['--content', fixture, '--no-search', '--out', link];
	expect(await runScript('build', ...args)).toMatchObject({ code: 0, err: '' });
	expect((await lstat(link)).isSymbolicLink()).toBe(true);
	expect(await readdir(real)).toContain('index.html');
	expect((await runScript('build', ...args)).out).toMatch(/^Nothing has changed/);
});
