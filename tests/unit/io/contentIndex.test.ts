import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCacheFolder } from '../../../src/io/folders/cacheFolder.ts';
import { openContentIndex } from '../../../src/io/content/contentIndex.ts';
import { createContentReader } from '../../../src/io/content/contentReader.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('what one run knew serves the next, and is passed over where it is broken', async () => {
	await using folder = await temporaryFolder();
	const file = join(folder.path, 'digest.yml');
	await writeFile(file, 'title: T');
	const longAgo = new Date('2026-01-02T03:04:05.678Z');
	await utimes(file, longAgo, longAgo);
	await writeFile(join(folder.path, 'plan.pdf'), 'A plan');
	await utimes(join(folder.path, 'plan.pdf'), longAgo, longAgo);
	const index = await openContentIndex(folder.path);
	expect([...index.entries]).toEqual([]);
	const reader = await createContentReader(folder.path, index.entries);
	await reader.read();
	expect(await reader.assets.hash('plan.pdf')).toMatch(/^[0-9a-f]{16}$/);
	await index.save(reader.entries(), Date.now());

	const { entries } = await openContentIndex(folder.path);
	const pdf = entries.get('plan.pdf');
	expect(pdf).toEqual({ stamp: expect.any(String), hash: await reader.assets.hash('plan.pdf') });
	const kept = entries.get('digest.yml')?.source;
	expect(kept?.hash).toBe(reader.entries().get('digest.yml')?.source?.hash);
	expect(new TextDecoder().decode(kept?.bytes)).toBe('title: T');

	const cache = await openCacheFolder('texts', folder.path);
	await writeFile(join(cache, 'files.json'), '{ "version": 1, "fi');
	expect([...(await openContentIndex(folder.path)).entries]).toEqual([]);
});
