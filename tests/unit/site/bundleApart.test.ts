import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundleApart } from '../../../src/site/build/bundle/bundleApart.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const address = { base: '/', origin: undefined };

test('a bundle that nobody wants any more is not finished', async () => {
	await using folder = await temporaryFolder();
	const stopping = new AbortController();
	const bundling = bundleApart({ address, folder: folder.path, verbose: false }, root, stopping.signal);
	stopping.abort();
	await expect(bundling).rejects.toThrow(/aborted/);
});

test('what keeps the templates from being bundled is told', async () => {
	await using folder = await temporaryFolder();
	const nowhere = '/dev/null/bundle';
	const bundling = bundleApart({ address, folder: nowhere, verbose: false }, folder.path);
	await expect(bundling).rejects.toThrow(/ENOTDIR/);
});
