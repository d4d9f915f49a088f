import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearFolder } from '../../../src/io/folders/clearFolder.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('only what stays is left, without empty folders, and what is linked elsewhere is left there', async () => {
	await using temporary = await temporaryFolder();
	const folder = join(temporary.path, 'site');
	for (const inner of ['a/b', 'c']) await mkdir(join(folder, inner), { recursive: true });
	for (const file of ['index.html', 'a/index.html', 'a/b/index.html', 'c/index.html']) {
		await writeFile(join(folder, file), file);
	}
	await link(join(folder, 'c/index.html'), join(temporary.path, 'elsewhere.html'));
	const asked: string[] = [];
	clearFolder(folder, (path) => asked.push(path) > 0 && path === join('a', 'index.html'));
	expect(asked.length).toBe(4);
	const left = await readdir(folder, { recursive: true });
	expect(left.sort()).toEqual(['a', join('a', 'index.html')]);
	expect(await readFile(join(temporary.path, 'elsewhere.html'), 'utf8')).toBe('c/index.html');
});
