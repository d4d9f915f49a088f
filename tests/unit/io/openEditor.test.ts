import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEditor } from '../../../src/io/desk/openEditor.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test.skipIf(process.platform === 'win32')('the editor may have flags, and the path spaces', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, "a 'new' $file.md");
	await writeFile(path, 'written, ');
	const editor = 'printf "%s" "and edited" >>';
	expect(openEditor(path, { ...process.env, VISUAL: '', EDITOR: editor })).toBe(true);
	expect(await readFile(path, 'utf8')).toBe('written, and edited');
});

test('without an editor nothing is opened', () => {
	expect(openEditor('x.md', {})).toBe(false);
});
