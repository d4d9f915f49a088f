import { join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { baseBesideUrl } from '../../src/core/baseBesideUrl.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test.each([
	['https://h.example/lessons/', '/lessons/'],
	['https://h.example/lessons', '/lessons/'],
	['https://h.example/lessons/', undefined],
	['https://h.example', '/'],
	[undefined, '/repo/'],
])('nothing is said of %s with the base path %s', (url, base) => {
	expect(baseBesideUrl(url ? { url } : {}, base)).toBeUndefined();
});

test('a base path that isn’t that of the bulletin’s own address is told by the build, with both', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	await mkdir(content);
	await writeFile(join(content, 'digest.yml'), 'title: T\nlanguages: [en]\nurl: https://h.example/lessons/\n');
	const build = (...args: string[]) =>
		runScript('build', '--no-search', '--content', content, '--out', join(folder.path, 'site'), ...args);
	const said =
		'“--base /repo/” is another path than that of “url: https://h.example/lessons/” in digest.yml, so feeds, calendars and sitemaps name https://h.example/repo/. Where that is the address, write “url: https://h.example/repo/”; else leave “--base” out.\n';
	expect(await build('--base', '/repo/')).toMatchObject({ code: 0, err: said });
	// Also where nothing is to be done.
	expect(await build('--base', '/repo/')).toMatchObject({ code: 0, err: said });
	expect(await build()).toMatchObject({ code: 0, err: '' });
	expect((await build('--base', '/repo/', '--lang', 'zh')).err).toContain('请写“url: https://h.example/repo/”');
}, 120_000);
