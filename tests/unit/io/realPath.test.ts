import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realPath } from '../../../src/io/folders/realPath.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('links are followed, also to what is not there yet', async () => {
	await using folder = await temporaryFolder();
	const at = (...names: string[]) => join(folder.path, ...names);
	await mkdir(at('real'));
	await symlink('real', at('link'));
	await symlink('link/later', at('early'));
	await symlink('round', at('round'));
	const paths = ['real', 'link', 'link/a/b', 'early', 'early/a', 'none/a', 'round'].map((path) => at(path));
	expect(await Promise.all(paths.map(realPath))).toEqual(
		['real', 'real', 'real/a/b', 'real/later', 'real/later/a', 'none/a', 'round'].map((path) => at(path)),
	);
});
