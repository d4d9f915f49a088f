import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leaveTwin } from '../../../src/io/folders/replaceFolder.ts';
import { isLeft, leftFolder } from '../../../src/site/build/kept/leftFolder.ts';
import { lookAtLeft } from '../../../src/site/build/kept/lookAtLeft.ts';
import { outputFile } from '../../../src/site/build/kept/outputFile.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const pages = ['index.html', join('a', 'index.html')];

/** An output with its twin, as a publication leaves them. */
async function published(folder: string) {
	const out = join(folder, 'site');
	await mkdir(join(out, 'a'), { recursive: true });
	for (const page of pages) await writeFile(join(out, page), page);
	const files = pages.map((page) => outputFile(out, page));
	const twinFolder = leaveTwin(out);
	return { out, twinFolder, left: { output: leftFolder(out, files), twin: leftFolder(twinFolder, files) } };
}

const go = new AbortController().signal;

test('folders in which nobody has written are as they were left', async () => {
	await using folder = await temporaryFolder();
	const { out, left } = await published(folder.path);
	expect(await lookAtLeft(out, left, go)).toEqual(left);
	expect(isLeft(out, left.output)).toBe(true);
});

test('an output in which a page is gone or was written over is no more what was left', async () => {
	await using folder = await temporaryFolder();
	for (const damage of [(page: string) => rm(page), (page: string) => writeFile(page, 'Mine.')]) {
		const { out, left } = await published(folder.path);
		await damage(join(out, 'a', 'index.html'));
		expect(isLeft(out, (await lookAtLeft(out, left, go)).output)).toBe(false);
		await rm(folder.path, { recursive: true });
	}
});

test('what others have put into the twin is known, and what is gone from it', async () => {
	await using folder = await temporaryFolder();
	const { out, twinFolder, left } = await published(folder.path);
	await rm(join(twinFolder, 'index.html'));
	await writeFile(join(twinFolder, 'a', 'stray.html'), '');
	await symlink('nowhere', join(twinFolder, 'link'));
	const { output, twin } = await lookAtLeft(out, left, go);
	expect([...(twin?.files.keys() ?? [])].sort()).toEqual([...pages.slice(1), join('a', 'stray.html'), 'link']);
	expect([isLeft(out, output), isLeft(twinFolder, twin)]).toEqual([true, true]);
	expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('index.html');
});

test('where somebody waits again, what was left is taken to be as it was', async () => {
	await using folder = await temporaryFolder();
	const { out, left } = await published(folder.path);
	await rm(join(out, 'index.html'));
	expect(await lookAtLeft(out, left, AbortSignal.abort())).toEqual(left);
});
