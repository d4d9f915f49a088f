import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { assetFile } from '../../../src/io/content/assetFile.ts';
import { openContentFolder } from '../../../src/io/editServer/contentFolder.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { sound } from '../bulletin.ts';

test('a file whose name is saved with its accents apart is read, listed and written by the form under one name', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	const path = 'reports/équipés/relevé.pdf'.normalize('NFC');
	const saved = path.normalize('NFD');
	const files: Record<string, string> = { ...sound, [saved]: 'A text.' };
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(content, name)), { recursive: true });
		await writeFile(join(content, name), text);
	}
	expect(assetFile(content, path)).toBe(join(content, saved));
	expect(assetFile(content, 'reports/none.pdf')).toBe(join(content, 'reports/none.pdf'));

	const form = await openContentFolder(content, join(folder.path, 'removed'));
	const listed = (await form.list()).filter((file) => file.path.endsWith('.pdf'));
	expect(listed).toEqual([{ path, size: 7 }]);
	expect(Buffer.from(await form.read(path)).toString()).toBe('A text.');
});
