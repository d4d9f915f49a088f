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

const told = {
	en: '“--base /repo/” is another path than that of “url: https://h.example/lessons/” in digest.yml, so feeds, calendars and sitemaps name https://h.example/repo/. Where that is the address, write “url: https://h.example/repo/”; else leave “--base” out.',
	zh: '“--base /repo/”与 digest.yml 里“url: https://h.example/lessons/”的路径不同，所以订阅、日历和网站地图里的网址是 https://h.example/repo/。如果网址确实如此，请写“url: https://h.example/repo/”；否则请去掉“--base”。',
};

test('a base path that isn’t that of the bulletin’s own address is told, with both', () => {
	expect(baseBesideUrl({ url: 'https://h.example/lessons/' }, '/repo/')).toEqual(told);
});

test('the build says so, also where nothing is to be done', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	await mkdir(content);
	await writeFile(join(content, 'digest.yml'), 'title: T\nlanguages: [en]\nurl: https://h.example/lessons/\n');
	const out = join(folder.path, 'site');
	const build = () => runScript('build', '--no-search', '--content', content, '--out', out, '--base', '/repo/');
	expect(await build()).toMatchObject({ code: 0, err: `${told.en}\n` });
	expect(await build()).toMatchObject({ code: 0, err: `${told.en}\n` });
}, 120_000);
