import { existsSync } from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputMark } from '../../../src/io/folders/outputMark.ts';
import { outputProblem } from '../../../src/io/folders/outputProblem.ts';
import { realPath } from '../../../src/io/folders/realPath.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const at = (...names: string[]) => join(folder.path, ...names);
/** What is said of an output, in English. */
const said = async (out: string, content = at('content')) =>
	(await outputProblem(await realPath(out), content))?.en.replaceAll(folder.path, '…');

beforeEach(async () => {
	folder = await temporaryFolder();
	await mkdir(at('content'));
});
afterEach(() => folder[Symbol.asyncDispose]());

async function put(...[path, text]: [path: string, text: string]): Promise<void> {
	await mkdir(join(at(path), '..'), { recursive: true });
	await writeFile(at(path), text);
}

const page = `<!DOCTYPE html><meta name="generator" content="${outputMark}"><title>Nothing here</title>`;
const unmarked = "…/www holds files that don't bear the mark of a build, and would be replaced whole.";

describe('free to use is', () => {
	test('what does not exist yet, nor the folders above it', async () => {
		expect(await said(at('www'))).toBeUndefined();
		expect(await said(at('a', 'b', 'www'))).toBeUndefined();
	});

	test('an empty folder, also where what is hidden has stayed in it', async () => {
		await mkdir(at('www'));
		expect(await said(at('www'))).toBeUndefined();
		await put('www/.nojekyll', '');
		expect(await said(at('www'))).toBeUndefined();
	});

	test('what a build has made', async () => {
		await put('www/404.html', page);
		await put('www/index.html', 'any');
		expect(await said(at('www'))).toBeUndefined();
	});
});

describe('left alone is', () => {
	test.each([
		['with a page 404.html', '404.html', 'mine'],
		['with that of another program', '404.html', '<meta name="generator" content="Hugo 0.111">'],
		['where 404.html is a folder', '404.html/index.html', page],
		['that only tells of the mark', '404.html', page.replaceAll('<', '&lt;')],
		['with nothing hidden but a file of somebody', '.htaccess', ''],
	])('a folder %s', async (_, file, text) => {
		await put(`www/${file}`, text);
		expect(await said(at('www'))).toContain(unmarked);
	});

	test('a repository, whatever it holds', async () => {
		await put('www/404.html', page);
		await put('www/.git/HEAD', 'ref: refs/heads/pages');
		expect(await said(at('www'))).toContain(unmarked);
	});

	test('the folder of the records, and what is in it or around it', async () => {
		await put('site/404.html', page);
		await mkdir(at('site/ours'));
		const ours = at('site/ours');
		expect(await said(ours, ours)).toContain('…/site/ours holds the records themselves.');
		expect(await said(at('site'), ours)).toContain('…/site holds the records themselves.');
		expect(await said(join(ours, 'public'), ours)).toContain('…/site/ours/public lies in the folder of the records');
		expect(await said(at('site/ours-built'), ours)).toBeUndefined();
	});

	test('the same by another name', async () => {
		await put('site/404.html', page);
		await mkdir(at('site/ours'));
		await symlink(at('site/ours'), at('records'));
		await symlink(at('site'), at('www'));
		expect(await said(at('site'), at('records'))).toContain('…/site holds the records themselves.');
		expect(await said(at('www'), at('site/ours'))).toContain('…/site holds the records themselves.');
		expect(await said(at('records/public'), at('site/ours'))).toContain('lies in the folder of the records');
	});

	test('a file, and what would lie below one', async () => {
		await put('www', 'mine');
		expect(await said(at('www'))).toContain('…/www is no folder.');
		expect(await said(at('www/pages'))).toContain('…/www is no folder.');
	});

	test.skipIf(!existsSync('/proc/self'))('what is mounted', async () => {
		expect(await said('/proc')).toContain('/proc is on another disk than the folder above it');
		expect(await said('/proc')).toContain('--out /proc/pages');
	});

	test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
		'what lies where nothing can be written',
		async () => {
			await mkdir(at('locked'));
			await chmod(at('locked'), 0o555);
			expect(await said(at('locked/www'))).toContain("…/locked can't be written");
			expect(await said(at('locked/a/www'))).toContain("…/locked can't be written");
		},
	);
});
