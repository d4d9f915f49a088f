import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookAtContent } from '../../../src/io/content/contentLook.ts';
import { contentStamp } from '../../../src/io/content/contentStamp.ts';
import { isSettled } from '../../../src/io/content/fileStamp.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const stampOf = async (folder: string) => contentStamp(await lookAtContent(folder));

const longAgo = new Date('2026-01-02T03:04:05.678Z');

test('a folder’s stamp is another after each change, and the same without one', async () => {
	await using folder = await temporaryFolder();
	const file = join(folder.path, 'reports/a.md');
	await mkdir(join(folder.path, 'reports'));
	const put = async (path: string, text: string) => {
		await writeFile(path, text);
		await utimes(path, longAgo, longAgo);
	};
	await put(file, 'a');
	const stamps = [await stampOf(folder.path)];
	expect(await stampOf(folder.path)).toBe(stamps[0]);
	await put(file, 'b');
	stamps.push(await stampOf(folder.path));
	await put(join(folder.path, 'reports/plan.pdf'), 'plan');
	stamps.push(await stampOf(folder.path));
	await rm(file);
	stamps.push(await stampOf(folder.path));
	expect(stamps).not.toContain(undefined);
	expect(new Set(stamps).size).toBe(stamps.length);
});

test('a file of this moment has no stamp yet', async () => {
	await using folder = await temporaryFolder();
	const soon = new Date(Date.now() + 60_000);
	await writeFile(join(folder.path, 'digest.yml'), 'title: T');
	await utimes(join(folder.path, 'digest.yml'), soon, soon);
	expect(await stampOf(folder.path)).toBeUndefined();
});

describe('a stamp is settled', () => {
	test.each([
		['some time after the file was written', 1234, 1300, true],
		['not in the same moment', 1234, 1240, false],
		['later where times are whole seconds', 5000, 6500, false],
		['and then too', 5000, 7500, true],
	])('%s', (_, written, looked, settled) => {
		expect(isSettled(`${written} 0 1 1`, looked)).toBe(settled);
	});
});
