import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ContentFolderError } from '../../../src/io/content/contentFolderError.ts';
import { readContent } from '../../../src/io/content/readContent.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (path: string, text = 'x') => {
	await mkdir(join(folder, 'in', path, '..'), { recursive: true });
	await writeFile(join(folder, 'in', path), text);
};

test('tells records and settings from what lies beside them, and passes over dot files', async () => {
	await put('digest.yml');
	await put('reports/b.md');
	await put('reports/a.markdown');
	await put('reports/press.jpg');
	await put('.git/config');
	await put('reports/.hidden.md');
	const { files, assets } = await readContent(join(folder, 'in'));
	expect(files.map(({ path }) => path)).toEqual(['digest.yml', 'reports/a.markdown', 'reports/b.md']);
	expect([...assets]).toEqual(['reports/press.jpg']);
});

test('follows no link out of the folder, and no link in a circle', async () => {
	await put('reports/a.md');
	await writeFile(join(folder, 'secret.md'), 'x');
	await symlink(join(folder, 'secret.md'), join(folder, 'in/reports/secret.md'));
	await symlink(folder, join(folder, 'in/outside'));
	await symlink(join(folder, 'in'), join(folder, 'in/reports/circle'));
	await symlink(join(folder, 'in/reports/a.md'), join(folder, 'in/reports/b.md'));
	await symlink(join(folder, 'nowhere'), join(folder, 'in/reports/broken.md'));
	const { files, assets, strayLinks } = await readContent(join(folder, 'in'));
	expect(files.map(({ path }) => path)).toEqual(['reports/a.md', 'reports/b.md']);
	expect([...assets]).toEqual([]);
	expect([...strayLinks]).toEqual(['outside', 'reports/broken.md', 'reports/secret.md']);
});

test('says what is the matter with a folder', async () => {
	await put('file');
	const words = (path: string) => readContent(join(folder, path)).catch((error: ContentFolderError) => error.words.en);
	expect(await words('none')).toBe(`There is no folder “${join(folder, 'none')}”.`);
	expect(await words('in/file')).toBe(
		`“${join(folder, 'in/file')}” is a file; name the folder that holds the bulletin.`,
	);
	await expect(readContent(join(folder, 'none'))).rejects.toMatchObject({ name: 'ContentFolderError' });
});
