import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginFolder, leaveTwin, recoverFolder, replaceFolder } from '../../../src/io/folders/replaceFolder.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

async function folderWith(parent: string, name: string, files: Record<string, string>): Promise<string> {
	const folder = join(parent, name);
	await mkdir(folder);
	for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
	return folder;
}

test('the fresh folder takes the place of the old one whole, and nothing else is left', async () => {
	await using temporary = await temporaryFolder();
	await folderWith(temporary.path, '.dist-new', { 'new.html': 'new' });
	const target = await folderWith(temporary.path, 'dist', { 'old.html': 'old' });
	await replaceFolder(target);
	expect(await readdir(temporary.path)).toEqual(['dist']);
	expect(await readdir(target)).toEqual(['new.html']);
	expect(await readFile(join(target, 'new.html'), 'utf8')).toBe('new');
});

test('the old one may be kept, and the next begins with it', async () => {
	await using temporary = await temporaryFolder();
	await folderWith(temporary.path, '.dist-new', { 'new.html': 'new' });
	const target = await folderWith(temporary.path, 'dist', { 'old.html': 'old' });
	await replaceFolder(target, { keepOld: true });
	expect((await readdir(temporary.path)).sort()).toEqual(['.dist-old', 'dist']);
	await recoverFolder(target);
	const next = await beginFolder(target);
	expect((await readdir(temporary.path)).sort()).toEqual(['.dist-new', 'dist']);
	expect(await readdir(next)).toEqual(['old.html']);
});

test('a twin of it may be left, whose files are the same, and the next begins with that', async () => {
	await using temporary = await temporaryFolder();
	const target = await folderWith(temporary.path, 'dist', { 'new.html': 'new' });
	leaveTwin(target);
	const next = await beginFolder(target);
	expect((await stat(join(next, 'new.html'))).ino).toBe((await stat(join(target, 'new.html'))).ino);
	expect((await readdir(temporary.path)).sort()).toEqual(['.dist-new', 'dist']);
});

test('where there is none yet, it is put there', async () => {
	await using temporary = await temporaryFolder();
	await folderWith(temporary.path, '.dist-new', { 'new.html': 'new' });
	await replaceFolder(join(temporary.path, 'dist'));
	expect(await readdir(temporary.path)).toEqual(['dist']);
});

test('where it cannot be put there, the old one stays', async () => {
	await using temporary = await temporaryFolder();
	const target = await folderWith(temporary.path, 'dist', { 'old.html': 'old' });
	await expect(replaceFolder(target)).rejects.toThrow('ENOENT');
	expect(await readdir(target)).toEqual(['old.html']);
});

describe('what a process leaves that was stopped by force', () => {
	test('between its two renamings: the old folder gets its name again', async () => {
		await using temporary = await temporaryFolder();
		await folderWith(temporary.path, '.dist-old', { 'old.html': 'old' });
		await folderWith(temporary.path, '.dist-new', { 'new.html': 'new' });
		await recoverFolder(join(temporary.path, 'dist'));
		expect(await readdir(temporary.path)).toEqual(['dist']);
		expect(await readdir(join(temporary.path, 'dist'))).toEqual(['old.html']);
	});

	test('before or after them: the folder that stands stays, and what was begun goes', async () => {
		await using temporary = await temporaryFolder();
		await folderWith(temporary.path, 'dist', { 'new.html': 'new' });
		await folderWith(temporary.path, '.dist-new', { 'half.html': 'half' });
		await recoverFolder(join(temporary.path, 'dist'));
		expect(await readdir(temporary.path)).toEqual(['dist']);
		expect(await readdir(join(temporary.path, 'dist'))).toEqual(['new.html']);
	});

	test('an older folder does not come back where somebody has deleted the last', async () => {
		await using temporary = await temporaryFolder();
		await folderWith(temporary.path, '.dist-old', { 'old.html': 'old' });
		await recoverFolder(join(temporary.path, 'dist'));
		expect(await readdir(temporary.path)).toEqual(['.dist-old']);
	});
});
