import { readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Id } from '../../../src/core/schema/id.ts';
import { openCacheFolder } from '../../../src/io/folders/cacheFolder.ts';
import { lookAtContent } from '../../../src/io/content/contentLook.ts';
import { createDigestLoader } from '../../../src/io/content/digestLoader.ts';
import { loadDigest } from '../../../src/io/content/loadDigest.ts';
import { readContent } from '../../../src/io/content/readContent.ts';
import { openTextCache } from '../../../src/io/content/textCache.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { report, sound } from '../bulletin.ts';

async function bulletinFolder() {
	const folder = await temporaryFolder();
	const write = async (path: string, text: string) => {
		await mkdir(dirname(join(folder.path, path)), { recursive: true });
		writeFileSync(join(folder.path, path), text);
	};
	for (const [path, text] of Object.entries(sound)) if (text) await write(path, text);
	const cache = await openCacheFolder('texts', folder.path);
	return {
		path: folder.path,
		write,
		/** The report's text as the cache gives it. */
		text: async (id = 'x') => {
			const { digest } = await loadDigest(folder.path, { cached: true });
			const { html, sections, anchors } = digest?.records.reports.get(id as Id<'reports'>)?.body ?? {};
			return { html, texts: sections?.map(({ text }) => text), anchors };
		},
		stores: () =>
			readdirSync(cache)
				.filter((name) => name.endsWith('.bodies'))
				.map((name) => join(cache, name)),
		[Symbol.asyncDispose]: async () => {
			await folder[Symbol.asyncDispose]();
			rmSync(cache, { recursive: true });
		},
	};
}

const first = { html: '<h2 id="a">A</h2>\n<p>One.</p>', texts: ['One.'], anchors: ['a'] };

test('a body is the same from the cache as from its file', async () => {
	await using bulletin = await bulletinFolder();
	await bulletin.write('reports/x.md', report('', '\n## A\n\nOne.\n'));
	expect(await bulletin.text()).toEqual(first);
	expect(await bulletin.text()).toEqual(first);
	await bulletin.write('reports/x.md', report('', '\n## A\n\nTwo.\n'));
	expect(await bulletin.text()).toEqual({ ...first, html: '<h2 id="a">A</h2>\n<p>Two.</p>', texts: ['Two.'] });
});

test('a text that is gone from the cache or cut off is read from its file again', async () => {
	await using bulletin = await bulletinFolder();
	await bulletin.write('reports/x.md', report('', '\n## A\n\nOne.\n'));
	await bulletin.text();
	for (const file of bulletin.stores()) truncateSync(file, 3);
	expect(await bulletin.text()).toEqual(first);
	for (const file of bulletin.stores()) rmSync(file);
	expect(await bulletin.text()).toEqual(first);
	for (const file of bulletin.stores()) writeFileSync(file, '#'.repeat(10_000));
	expect(await bulletin.text()).toEqual(first);
});

test('after many edits the cache holds few files, and each text still', async () => {
	await using bulletin = await bulletinFolder();
	await bulletin.write('reports/x.md', report('', '\n## A\n\nOne.\n'));
	await bulletin.write('reports/y.md', report('', `\n${'A long text. '.repeat(500)}\n`));
	let most = 0;
	for (let edit = 0; edit < 12; edit++) {
		await bulletin.write('reports/z.md', report('', `\nEdit ${edit}.\n`));
		expect((await bulletin.text('z')).html).toBe(`<p>Edit ${edit}.</p>`);
		most = Math.max(most, bulletin.stores().length);
	}
	expect(most).toBeLessThan(12);
	expect(await bulletin.text()).toEqual(first);
	expect((await bulletin.text('y')).texts?.[0]).toHaveLength(500 * 13 - 1);
});

test('a text that is saved while the folder is read is kept under no other’s name', async () => {
	await using bulletin = await bulletinFolder();
	const longAgo = new Date('2026-01-02T03:04:05.678Z');
	for (const [path, text] of [
		['reports/x.md', report('', '\n## A\n\nOne.\n')],
		['digest.yml', 'title: T\nlanguages: [en]\n'],
	] as const) {
		await bulletin.write(path, text);
		utimesSync(join(bulletin.path, path), longAgo, longAgo);
	}
	expect(await bulletin.text()).toEqual(first);
	// Of other languages, what is known of the texts is of no use: they are read late.
	await bulletin.write('digest.yml', 'title: T\nlanguages: [en, zh]\n');
	const look = await lookAtContent(bulletin.path);
	await bulletin.write('reports/x.md', report('', '\n## A\n\nTwo.\n'));
	const loader = await createDigestLoader(bulletin.path, { cached: true });
	await loader.load({ look });
	await loader.save();
	// The one who stays takes in the text that is there now, and the next command the one that was put back.
	const { digest } = await loader.load();
	expect(digest?.records.reports.get('x' as Id<'reports'>)?.body.html).toContain('Two.');
	await bulletin.write('reports/x.md', report('', '\n## A\n\nOne.\n'));
	expect(await bulletin.text()).toEqual(first);
});

test('what a process that stays doesn’t read again is left for the next one too', async () => {
	await using bulletin = await bulletinFolder();
	await bulletin.write('reports/x.md', report('', '\n## A\n\nOne.\n'));
	const loader = await createDigestLoader(bulletin.path, { cached: true });
	for (const text of ['Two.', 'Three.', 'Four.']) {
		await bulletin.write('reports/y.md', report('', `\n${text}\n`));
		await loader.load();
		await loader.save();
	}
	const texts = await openTextCache(bulletin.path);
	const { files } = await readContent(bulletin.path);
	expect(files.filter((file) => texts.isNew(file)).map(({ path }) => path)).toEqual(['digest.yml']);
});
