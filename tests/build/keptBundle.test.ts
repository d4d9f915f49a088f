import { cp, mkdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { openBundle } from '../../src/site/build/bundle/openBundle.ts';
import { watchBulletin } from '../../src/site/build/watchBulletin.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const small = fileURLToPath(new URL('../fixtures/small', import.meta.url));

// One without pages, which no other build opens and freshens.
vi.mock('../../src/site/build/bundle/openBundle.ts');

test('build --watch keeps its bundle from those who delete old ones, also where nobody edits anything', async () => {
	await using temporary = await temporaryFolder();
	const inside = (name: string) => join(temporary.path, name);
	const [content, out, folder, client] = [inside('content'), inside('site'), inside('bundle'), inside('bundle/client')];
	await cp(small, content, { recursive: true });
	await mkdir(client, { recursive: true });
	vi.mocked(openBundle).mockResolvedValue({ folder, client, paths: async () => [], render: vi.fn() });
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	try {
		const published = Promise.withResolvers<void>();
		const options = { content, out, search: false, precompress: false, fresh: false, jobs: 1, verbose: false };
		const watching = await watchBulletin(options, () => published.resolve());
		await published.promise;
		const day = 86_400_000;
		const old = new Date(Date.now() - 3 * day);
		await utimes(folder, old, old);
		vi.advanceTimersByTime(1.5 * day);
		await expect.poll(async () => Date.now() - (await stat(folder)).mtimeMs).toBeLessThan(day);
		watching.close();
		await watching.ended;
		expect(vi.getTimerCount()).toBe(0);
	} finally {
		vi.useRealTimers();
	}
});
