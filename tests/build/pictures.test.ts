import { appendFile, cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { different } from '../support/different.ts';
import { filesIn } from '../support/filesIn.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const small = fileURLToPath(new URL('../fixtures/small', import.meta.url));

test('a picture is drawn once, and a document published once, as long as they are what they were', async () => {
	await using folder = await temporaryFolder();
	const [content, out] = [join(folder.path, 'content'), join(folder.path, 'site')];
	await cp(small, content, { recursive: true });
	const photo = (background: string) =>
		sharp({ create: { width: 900, height: 600, channels: 3, background } })
			.jpeg()
			.toBuffer();
	await writeFile(join(content, 'reports/guard.jpg'), await photo('#884422'));
	await writeFile(join(content, 'reports/plan.pdf'), 'one');
	const report = join(content, 'reports/guard-on-the-press.md');
	await appendFile(report, '\n![The guard](guard.jpg)\n\nSee [the plan](plan.pdf) and [the photograph](guard.jpg).\n');
	const build = async () => {
		const ran = await runScript('build', '--no-search', '--content', content, '--out', out);
		expect(ran).toMatchObject({ code: 0, err: '' });
		const [, made, kept] = /(\d+) pages made, (\d+) kept/.exec(ran.out) ?? [];
		return { made: Number(made), kept: Number(kept) };
	};
	/** Each picture and document, with the number under which the disk keeps what is in it. */
	const files = async () => {
		const drawn = (await readdir(join(out, 'pictures'))).map((name) => `pictures/${name}`);
		const names = [...drawn, 'files/reports/plan.pdf', 'files/reports/guard.jpg'].sort();
		return Promise.all(names.map(async (name) => [name, (await stat(join(out, name))).ino] as const));
	};
	await build();
	const first = await files();
	expect(first.map(([name]) => name.replace(/[0-9a-f]{16}/, '…'))).toMatchInlineSnapshot(`
		[
		  "files/reports/guard.jpg",
		  "files/reports/plan.pdf",
		  "pictures/guard.….400.webp",
		  "pictures/guard.….800.webp",
		  "pictures/guard.….900.webp",
		]
	`);

	await appendFile(report, '\nOne more sentence.\n');
	await build();
	expect(await files()).toEqual(first);

	// What somebody else has written there is put right.
	await writeFile(join(out, first.at(-1)?.[0] ?? ''), 'no picture');
	await writeFile(join(content, 'reports/plan.pdf'), 'two');
	// No page shows what is in a document.
	expect(await build()).toMatchObject({ made: 0 });
	const mended = await files();
	const changed = mended.filter(([, ino], index) => ino !== first[index]?.[1]).map(([name]) => name);
	expect(changed).toEqual(['files/reports/plan.pdf', first.at(-1)?.[0]]);
	expect(await readFile(join(out, 'files/reports/plan.pdf'), 'utf8')).toBe('two');
	await writeFile(join(content, 'reports/guard.jpg'), await photo('#224488'));
	expect((await build()).made).toBeGreaterThan(0);
	const cold = join(folder.path, 'cold');
	await runScript('build', '--no-search', '--content', content, '--out', cold);
	expect(different(await filesIn(out), await filesIn(cold))).toEqual([]);
});
