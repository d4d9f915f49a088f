import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile } from '../../../src/io/desk/createFile.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('a new file is there whole, with its folders and nothing beside it', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'a/b/x.md');
	expect(await createFile(path, 'text')).toBe(true);
	expect(await readFile(path, 'utf8')).toBe('text');
	expect(await readdir(join(folder.path, 'a/b'))).toEqual(['x.md']);
});

test('one that is there stays as it is', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'x.md');
	await writeFile(path, 'mine');
	expect(await createFile(path, 'yours')).toBe(false);
	expect(await readFile(path, 'utf8')).toBe('mine');
	expect(await readdir(folder.path)).toEqual(['x.md']);
});

test('of many at once one writes, and the others are told', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'x.md');
	const texts = ['one', 'two', 'three', 'four', 'five'];
	const wrote = await Promise.all(texts.map((text) => createFile(path, text)));
	expect(wrote.filter(Boolean)).toHaveLength(1);
	expect(await readFile(path, 'utf8')).toBe(texts[wrote.indexOf(true)]);
});
