import { cp, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { openCacheFolder } from '../../../src/io/folders/cacheFolder.ts';
import { checkContent } from '../../../src/io/content/checkContent.ts';
import * as loading from '../../../src/io/content/loadDigest.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const rich = fileURLToPath(new URL('../../fixtures/rich', import.meta.url));

test('nothing is read where nothing has changed, and the same is said; after an edit, what is true then', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	await cp(rich, content, { recursive: true });
	const edit = async (path: string, change: (text: string) => string, day: string) => {
		await writeFile(join(content, path), change(await readFile(join(content, path), 'utf8')));
		await utimes(join(content, path), new Date(day), new Date(day));
	};
	const load = vi.spyOn(loading, 'loadDigest');
	await edit('digest.yml', (text) => `${text}\ncolour: red\n`, '2026-01-02T03:04:05.678Z');
	await new Promise((done) => setTimeout(done, 2100));

	const first = await checkContent(content);
	expect(first.counts.hint).toBeGreaterThan(0);
	expect(first.messages).toHaveLength(first.counts.error + first.counts.warning);
	expect(first.messages.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual(['digest.yml']);
	const again = await checkContent(content);
	expect(again.messages).toEqual(first.messages);
	expect(again.settings).toEqual(first.settings);
	expect(again.counts).toEqual(first.counts);
	const withHints = await checkContent(content, { hints: true });
	expect(withHints.messages.filter(({ severity }) => severity !== 'hint')).toEqual(first.messages);
	expect(withHints.messages).toHaveLength(first.messages.length + first.counts.hint);
	expect(load).toHaveBeenCalledTimes(1);

	const kept = join(await openCacheFolder('texts', content), 'check.json');
	await writeFile(kept, (await readFile(kept, 'utf8')).slice(0, -20));
	expect((await checkContent(content)).messages).toEqual(first.messages);
	expect(load).toHaveBeenCalledTimes(2);

	await edit('digest.yml', (text) => text.replace('\ncolour: red\n', ''), '2026-01-02T03:04:06.678Z');
	expect((await checkContent(content)).messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a link that leads out is told of as soon as it is there, though no file has changed', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	await cp(rich, content, { recursive: true });
	await new Promise((done) => setTimeout(done, 2100));
	const told = async () => (await checkContent(content)).messages.filter(({ rule }) => rule === 'file/link');
	expect(await told()).toEqual([]);
	await symlink('../elsewhere', join(content, 'reports/elsewhere'));
	expect(await told()).toMatchObject([{ file: 'reports/elsewhere', severity: 'warning' }]);
	// Long enough ago for what was said to be said again.
	await new Promise((done) => setTimeout(done, 2100));
	await told();
	expect(await told()).toMatchObject([{ file: 'reports/elsewhere', severity: 'warning' }]);
});
