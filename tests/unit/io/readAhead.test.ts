import { cp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildDigest } from '../../../src/core/digest.ts';
import { noParseCache } from '../../../src/core/parse/parseCache.ts';
import { openCacheFolder } from '../../../src/io/folders/cacheFolder.ts';
import { createContentReader } from '../../../src/io/content/contentReader.ts';
import { readAhead } from '../../../src/io/content/readAhead.ts';
import { openTextCache } from '../../../src/io/content/textCache.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const fixtures = ['plants', 'faults'].map((name) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)));

test.runIf(availableParallelism() > 1).each(fixtures)(
	'what threads have read of %s is what one would have read, and nothing is read twice',
	async (fixture) => {
		await using folder = await temporaryFolder();
		const content = join(folder.path, 'content');
		await cp(fixture, content, { recursive: true });
		await rm(join(content, 'digest.yml'), { force: true });
		await writeFile(join(content, 'digest.yml'), 'title: T\nlanguages: [en, zh]\n');
		const { files, ...found } = await (await createContentReader(content)).read();
		const texts = await openTextCache(content);
		expect(files.every((file) => texts.isNew(file))).toBe(true);
		await readAhead(content, files, texts, 10);
		const records = files.filter(({ path }) => path !== 'digest.yml');
		const unread = records.filter((file) => texts.isNew(file)).map(({ path }) => path);
		// What is no record by its name is asked for by nobody.
		expect(unread.length).toBeLessThan(records.length / 4);

		const made: string[] = [];
		const parsed: typeof texts.cache = {
			...texts.cache,
			remember: (part, file, question, make) =>
				texts.cache.remember(part, file, question, () => {
					made.push(file.path);
					return make();
				}),
			rememberBody: (file, question, make) =>
				texts.cache.rememberBody(file, question, () => {
					made.push(file.path);
					return make();
				}),
		};
		const settings = { today: '2026-06-30', ...found };
		const ahead = buildDigest(files, { ...settings, parsed });
		const plain = buildDigest(files, { ...settings, parsed: noParseCache });
		expect(ahead.messages).toEqual(plain.messages);
		expect(htmlOf(ahead)).toEqual(htmlOf(plain));
		expect(made.filter((path) => !unread.includes(path))).toEqual([]);
		await rm(await openCacheFolder('texts', content), { recursive: true });
	},
);

const htmlOf = ({ found }: ReturnType<typeof buildDigest>) =>
	Array.from(found.records.reports.values(), ({ id, data, body }) => [id, data, body.html, body.sections]);
