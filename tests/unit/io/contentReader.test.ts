import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createContentReader } from '../../../src/io/content/contentReader.ts';
import type { Content } from '../../../src/io/content/readContent.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

async function folderWith(files: Record<string, string>) {
	const folder = await temporaryFolder();
	const put = async (path: string, text: string) => {
		await mkdir(dirname(join(folder.path, path)), { recursive: true });
		await writeFile(join(folder.path, path), text);
	};
	for (const [path, text] of Object.entries(files)) await put(path, text);
	return Object.assign(folder, { put });
}

const texts = ({ files }: Content) =>
	Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

const start = { 'digest.yml': 'title: T', 'reports/a.md': 'a', 'reports/b.md': 'b', 'adoptions/a/x.md': 'x' };

test('a file that didn’t change stays the same object, whether everything or one path is looked at', async () => {
	await using folder = await folderWith(start);
	const reader = await createContentReader(folder.path);
	const before = await reader.read();
	await folder.put('reports/b.md', 'b, changed');
	for (const after of [await reader.readAgain(['reports/b.md']), await reader.read()]) {
		expect(texts(after)).toEqual({ ...start, 'reports/b.md': 'b, changed' });
		const same = after.files.filter((file) => before.files.includes(file)).map(({ path }) => path);
		expect(same).toEqual(['adoptions/a/x.md', 'digest.yml', 'reports/a.md']);
	}
});

test('a file that was saved without a change stays the same object', async () => {
	await using folder = await folderWith(start);
	const reader = await createContentReader(folder.path);
	const before = await reader.read();
	await utimes(join(folder.path, 'reports/a.md'), 1, 1);
	expect((await reader.readAgain(['reports/a.md'])).files).toEqual(before.files);
	await utimes(join(folder.path, 'reports/a.md'), 2, 2);
	const { files } = await reader.read();
	expect(files.every((file, index) => file === before.files[index])).toBe(true);
});

test('a change within the same moment and of the same length is seen where its path is named', async () => {
	await using folder = await folderWith(start);
	const file = join(folder.path, 'reports/a.md');
	await utimes(file, 5, 5);
	const reader = await createContentReader(folder.path);
	await reader.read();
	await writeFile(file, 'z');
	await utimes(file, 5, 5);
	expect(texts(await reader.readAgain(['reports/a.md']))['reports/a.md']).toBe('z');
});

test('files and folders that are added, renamed and deleted', async () => {
	await using folder = await folderWith(start);
	const reader = await createContentReader(folder.path);
	await reader.read();
	await folder.put('factories/f.md', 'f');
	expect(texts(await reader.readAgain(['factories']))).toEqual({ ...start, 'factories/f.md': 'f' });
	await rename(join(folder.path, 'adoptions/a'), join(folder.path, 'adoptions/b'));
	const renamed = texts(await reader.readAgain(['adoptions/a', 'adoptions/b']));
	expect(Object.keys(renamed)).toEqual([
		'adoptions/b/x.md',
		'digest.yml',
		'factories/f.md',
		'reports/a.md',
		'reports/b.md',
	]);
	await rm(join(folder.path, 'reports'), { recursive: true });
	await rm(join(folder.path, 'factories/f.md'));
	const { files } = await reader.readAgain(['reports', 'reports/a.md', 'factories/f.md']);
	expect(files.map(({ path }) => path)).toEqual(['adoptions/b/x.md', 'digest.yml']);
	expect((await reader.read()).files).toEqual(files);
});

test('dot files don’t count, and a link is followed as the whole folder is', async () => {
	await using folder = await folderWith({ ...start, '.git/x.md': 'no' });
	const reader = await createContentReader(folder.path);
	const before = await reader.read();
	expect((await reader.readAgain(['.git/x.md', 'reports/.x.md.swp'])).files).toEqual(before.files);
	await symlink(join(folder.path, 'reports/a.md'), join(folder.path, 'reports/c.md'));
	expect(texts(await reader.readAgain(['reports/c.md']))['reports/c.md']).toBe('a');
});

test('a file that is reached through a link too has changed under both names', async () => {
	await using folder = await folderWith(start);
	const reader = await createContentReader(folder.path);
	await reader.read();
	const linked = { 'reports/c.md': 'reports/a.md', more: 'adoptions' };
	for (const [link, target] of Object.entries(linked)) {
		await symlink(join(folder.path, target), join(folder.path, link));
		await reader.readAgain([link]);
	}
	await folder.put('reports/a.md', 'z');
	await folder.put('adoptions/a/y.md', 'y');
	const after = await reader.readAgain(['reports/a.md', 'adoptions/a/y.md']);
	expect(texts(after)).toMatchObject({
		'reports/a.md': 'z',
		'reports/c.md': 'z',
		'adoptions/a/y.md': 'y',
		'more/a/y.md': 'y',
	});
	expect(after).toEqual(await reader.read());
});

test('links that lead out of the folder, or nowhere, are named as long as they do', async () => {
	await using folder = await folderWith(start);
	await using outside = await folderWith({ 'c.md': 'c' });
	const reader = await createContentReader(folder.path);
	await reader.read();
	const [link, broken] = [join(folder.path, 'reports/c.md'), join(folder.path, 'topics/t.md')];
	await symlink(join(outside.path, 'c.md'), link);
	expect([...(await reader.readAgain(['reports/c.md'])).strayLinks]).toEqual(['reports/c.md']);
	await mkdir(dirname(broken));
	await symlink('nowhere.md', broken);
	const both = await reader.readAgain(['topics']);
	expect([...both.strayLinks]).toEqual(['reports/c.md', 'topics/t.md']);
	expect(texts(both)).toEqual(start);
	await rm(broken);
	expect([...(await reader.readAgain(['topics/t.md'])).strayLinks]).toEqual(['reports/c.md']);
	await rm(link);
	await folder.put('reports/c.md', 'c');
	const mended = await reader.readAgain(['reports/c.md']);
	expect([...mended.strayLinks]).toEqual([]);
	expect(texts(mended)['reports/c.md']).toBe('c');
	expect(await reader.read()).toEqual(mended);
});

test('pictures come with their size, and without where they are none', async () => {
	await using folder = await folderWith({ ...start, 'reports/none.png': 'text', 'reports/plan.pdf': 'x' });
	const picture = sharp({ create: { width: 120, height: 80, channels: 3, background: '#fff' } });
	// Held upright, a telephone writes a lying picture and says that it is to be turned.
	const bytes = await picture.withMetadata({ orientation: 6 }).jpeg().toBuffer();
	await writeFile(join(folder.path, 'reports/press.jpg'), bytes);
	const { assets, pictures } = await (await createContentReader(folder.path)).read();
	expect([...assets]).toEqual(['reports/none.png', 'reports/plan.pdf', 'reports/press.jpg']);
	expect([...pictures]).toEqual([
		['reports/none.png', undefined],
		['reports/press.jpg', { bytes: bytes.length, width: 80, height: 120 }],
	]);
});

test('a folder that is gone is told, and read again once it is back', async () => {
	await using folder = await folderWith(start);
	const reader = await createContentReader(folder.path);
	await reader.read();
	await rename(folder.path, `${folder.path}-away`);
	await expect(reader.read()).rejects.toMatchObject({ name: 'ContentFolderError' });
	await rename(`${folder.path}-away`, folder.path);
	expect(texts(await reader.read())).toEqual(start);
});
