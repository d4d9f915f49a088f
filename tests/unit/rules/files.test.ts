import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDigest } from '../../../src/io/content/loadDigest.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { check, report, said, sound } from '../bulletin.ts';

test('a file that would run in the name of the site is not published', () => {
	const files = {
		'reports/x.md': report(
			'evidence:\n  - { type: document, title: A page, file: page.html }',
			'[a page](./page.html) [a drawing](./plan.svg) [a sheet](./sheet.pdf)\n',
		),
	};
	expect(check(files, 'en', ['reports/page.html', 'reports/plan.svg', 'reports/sheet.pdf'])).toMatchInlineSnapshot(`
		"
		reports/x.md:7:44-53 error link/file-type
		  “reports/page.html” is a kind of file that is not published.
		  > Save it as PDF, picture, text, CSV or office document.
		reports/x.md:9:1-22 error link/file-type
		  “reports/page.html” is a kind of file that is not published.
		  > Save it as PDF, picture, text, CSV or office document, and link to that.
		reports/x.md:9:23-46 error link/file-type
		  “reports/plan.svg” is a kind of file that is not published.
		  > Save it as PDF, picture, text, CSV or office document, and link to that.
		"
	`);
});

test('a picture file that holds no picture is named by the checker, before any build', async () => {
	const content = await mkdtemp(join(tmpdir(), 'digest-'));
	try {
		const files = {
			...sound,
			'reports/x.md': report(
				'evidence:\n  - { type: photo, title: A press, file: press.png }',
				'![A press](./press.png) [a press](./press.png)\n',
			),
			'reports/press.png': 'no picture',
		};
		for (const [path, text] of Object.entries(files)) {
			await mkdir(join(content, path, '..'), { recursive: true });
			await writeFile(join(content, path), text);
		}
		expect(said((await loadDigest(content)).messages)).toMatchInlineSnapshot(`
			"
			reports/x.md:7:42-51 error image/unreadable
			  “reports/press.png” can’t be read as a picture.
			  > Open it in a picture program and save it again as JPEG or PNG.
			reports/x.md:9:1-24 error image/unreadable
			  “reports/press.png” can’t be read as a picture.
			  > Open it in a picture program and save it again as JPEG or PNG.
			reports/x.md:9:25-47 error image/unreadable
			  “reports/press.png” can’t be read as a picture.
			  > Open it in a picture program and save it again as JPEG or PNG.
			"
		`);
	} finally {
		await rm(content, { recursive: true });
	}
});

test('a link out of the content folder is named by the checker, and what lies behind it isn’t read', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	await mkdir(join(folder.path, 'elsewhere/topics'), { recursive: true });
	await writeFile(join(folder.path, 'elsewhere/topics/steam.md'), sound['topics/safety.md']);
	await mkdir(content);
	await writeFile(join(content, 'digest.yml'), 'title: T\nlanguages: [en]\n');
	await symlink('../elsewhere/topics', join(content, 'topics'));
	const { messages, found } = await loadDigest(content);
	expect([...found.records.topics]).toEqual([]);
	expect(said(messages)).toMatchInlineSnapshot(`
		"
		topics:1:1-2 warning file/link
		  “topics” is a link that leads out of the content folder, or nowhere, so it is not read.
		  > Put the files themselves in its place, or delete the link.
		"
	`);
	expect(said(messages, 'zh')).toMatchInlineSnapshot(`
		"
		topics:1:1-2 warning file/link
		  “topics”是一个链接，指向内容文件夹以外，或者指向的文件不存在，所以不会读取。
		  > 请把文件本身放在这个位置，或删去这个链接。
		"
	`);
});
