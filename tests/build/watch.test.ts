import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { different } from '../support/different.ts';
import { filesIn } from '../support/filesIn.ts';
import { runScript } from '../support/runScript.ts';
import { startScript } from '../support/startScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const small = fileURLToPath(new URL('../fixtures/small', import.meta.url));

test('build --watch publishes each edit at once, and the search follows', async () => {
	await using folder = await temporaryFolder();
	const [content, out] = [join(folder.path, 'content'), join(folder.path, 'site')];
	await cp(small, content, { recursive: true });
	const report = 'reports/guard-on-the-press.md';
	const text = await readFile(join(content, report), 'utf8');
	const save = (title: string) => writeFile(join(content, report), text.replace(/^title: .*$/m, `title: ${title}`));
	const page = () => readFile(join(out, 'reports/guard-on-the-press/index.html'), 'utf8');
	const titles = () => readFile(join(out, 'search-index/en/titles.json'), 'utf8');
	const searchPage = () => readFile(join(out, 'search/index.html'), 'utf8');

	const watching = startScript('build', '--watch', '--content', content, '--out', out);
	await watching.until(
		/^\d+ pages made, 0 kept from the last build\.\nThe search has 1 report .*\nThe bulletin is in .*\nIt took [\d.]+ s\. Waiting for changes\. Ctrl\+C ends\.\n$/,
	);
	const [keyBefore = ''] = (await readFile(join(out, 'search-index/en/key.txt'), 'utf8')).split('\n');
	const searchBefore = await searchPage();
	await save('A fence round the press');
	await watching.until(
		/\nChanged: reports\/guard-on-the-press\.md\n\d+ pages made, \d+ kept from the last build\.\nIt took [\d.]+ s\. The search follows\.\n/,
	);
	expect(await page()).toContain('A fence round the press');
	await watching.until(/\nThe search shows the changes, too\.\nIt took [\d.]+ s\. Waiting for changes/);
	expect(await titles()).toContain('A fence round the press');
	// A browser keeps what it has of an index until the page names another.
	expect(searchBefore).toContain(keyBefore);
	expect(await searchPage()).not.toContain(keyBefore);

	await writeFile(join(content, report), text.replace(/^topic: .*$/m, 'topic: [saftey]'));
	await watching.until(
		/error\[reference\/unknown\][\s\S]+\nThe bulletin was not built\. What was in .* is still there\.\n/,
	);
	expect(await page()).toContain('A fence round the press');
	expect(await runScript('build', '--content', content, '--out', out)).toMatchObject({
		code: 2,
		err: expect.stringContaining(`Another build into ${out} is running (process `),
	});
	await save('A guard that stays');
	await watching.until(/too\.[\s\S]+too\.\nIt took/);
	expect(await watching.stop()).toBe(0);
	// The next command takes up what the one before has left.
	expect((await runScript('build', '--content', content, '--out', out)).out).toMatch(/^Nothing has changed/);

	const second = startScript('build', '--watch', '--content', content, '--out', out);
	await second.until(/Waiting/);
	// What somebody deletes from the output is made anew.
	await rm(join(out, 'areas/index.html'));
	await save('A guard that stays on');
	await second.until(/The search follows/);
	// Ended before it followed: the next build makes it.
	expect(await second.stop()).toBe(0);
	await runScript('build', '--content', content, '--out', out);
	const cold = join(folder.path, 'cold');
	await runScript('build', '--content', content, '--out', cold);
	expect(different(await filesIn(out), await filesIn(cold))).toEqual([]);
	expect((await readdir(folder.path)).sort()).toEqual(['cold', 'content', 'site']);
});
