import { appendFile, cp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const small = fileURLToPath(new URL('../fixtures/small', import.meta.url));
const nothing = 'Nothing has changed since the last build.';

test('a build has nothing to do as long as records and pages lie as the last one found and left them', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	const out = join(folder.path, 'site');
	await cp(small, content, { recursive: true });
	const build = async (...more: string[]) => {
		const ran = await runScript('build', '--content', content, '--out', out, ...more);
		expect(ran.code, ran.err).toBe(0);
		return ran.out.split('\n')[0];
	};
	expect(await build()).toMatch(/ pages made, 0 kept/);
	expect(await build()).toBe(nothing);

	// The same bytes, saved once more: looked at, and no page is made.
	const settings = join(content, 'digest.yml');
	await utimes(settings, new Date(), new Date('2026-01-02T03:04:05.678Z'));
	expect(await build()).toMatch(/^0 pages made, /);
	expect(await build()).toBe(nothing);

	await appendFile(settings, '# A remark.\n');
	expect(await build()).not.toBe(nothing);

	const page = join(out, 'index.html');
	const right = await readFile(page, 'utf8');
	await writeFile(page, 'Somebody else wrote here.');
	expect(await build()).toMatch(/^1 pages made, /);
	expect(await readFile(page, 'utf8')).toBe(right);
	await rm(join(out, 'search-index'), { recursive: true });
	expect(await build()).toMatch(/^0 pages made, /);
	expect(await build()).toBe(nothing);
	expect(await build('--no-search')).not.toBe(nothing);
	expect(await build('--no-search', '--fresh')).toMatch(/ pages made, 0 kept/);
}, 300_000);
