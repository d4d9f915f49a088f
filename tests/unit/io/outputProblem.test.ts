import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputProblem } from '../../../src/io/outputProblem.ts';
import { realPath } from '../../../src/io/realPath.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const at = (...names: string[]) => join(folder.path, ...names);
/** What is said of an output, in English. */
const said = async (out: string, content = at('content')) =>
	(await outputProblem(await realPath(out), content))?.en.replaceAll(folder.path, '…');

beforeEach(async () => {
	folder = await temporaryFolder();
	await mkdir(at('content'));
});
afterEach(() => folder[Symbol.asyncDispose]());

async function put(...[path, text]: [path: string, text: string]): Promise<void> {
	await mkdir(join(at(path), '..'), { recursive: true });
	await writeFile(at(path), text);
}

const page = 'Nothing here';

describe('left alone is', () => {
	test('the folder of the records, and what is in it or around it', async () => {
		await put('site/404.html', page);
		await mkdir(at('site/ours'));
		const ours = at('site/ours');
		expect(await said(ours, ours)).toContain('…/site/ours holds the records themselves.');
		expect(await said(at('site'), ours)).toContain('…/site holds the records themselves.');
		expect(await said(join(ours, 'public'), ours)).toContain('…/site/ours/public lies in the folder of the records');
		expect(await said(at('site/ours-built'), ours)).toBeUndefined();
	});

	test('the same by another name', async () => {
		await put('site/404.html', page);
		await mkdir(at('site/ours'));
		await symlink(at('site/ours'), at('records'));
		await symlink(at('site'), at('www'));
		expect(await said(at('site'), at('records'))).toContain('…/site holds the records themselves.');
		expect(await said(at('www'), at('site/ours'))).toContain('…/site holds the records themselves.');
		expect(await said(at('records/public'), at('site/ours'))).toContain('lies in the folder of the records');
	});
});
