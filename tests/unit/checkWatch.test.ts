import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runScript } from '../support/runScript.ts';
import { startScript } from '../support/startScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const fixture = fileURLToPath(new URL('../fixtures/small', import.meta.url));

async function copyOfFixture() {
	const folder = await temporaryFolder();
	await cp(fixture, folder.path, { recursive: true });
	return folder;
}

test('check --watch answers each save, and ends with 0 on Ctrl+C', { timeout: 60_000 }, async () => {
	await using folder = await copyOfFixture();
	const file = join(folder.path, 'topics/safety.md');
	const watching = startScript('check', '--watch', '--content', folder.path);
	await watching.until(
		/^Checking .+ …\nNo problems found\.\nIt took \d+ ms\.\nWaiting for changes\. Ctrl\+C ends\.\n$/,
	);
	await writeFile(file, '---\ntitle: Safety\nbroder: x\n---\n');
	await watching.until(/error\[field\/unknown\][\s\S]+Found 1 error\.[\s\S]+1 new\. \(\d+ ms\)\nWaiting for changes/);
	await writeFile(file, '---\ntitle: Safety\n---\n');
	await watching.until(/No problems found\.\n1 mended\. \(\d+ ms\)\nWaiting for changes/);
	expect(await watching.stop()).toBe(0);
});

test('check --watch --format json writes one line a round', { timeout: 60_000 }, async () => {
	await using folder = await copyOfFixture();
	const watching = startScript('check', '--watch', '--format', 'json', '--content', folder.path);
	await watching.until(/\n/);
	await writeFile(join(folder.path, 'topics/safety.md'), '---\ntitle: Safety\nbroder: x\n---\n');
	await watching.until(/\n.+\n/);
	const rounds = watching
		.said()
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(rounds).toMatchObject([
		{ counts: { error: 0 }, changed: [] },
		{ counts: { error: 1 }, changed: ['topics/safety.md'], mended: 0, added: 1, messages: [{ rule: 'field/unknown' }] },
	]);
	expect(await watching.stop()).toBe(0);
});

test('what can’t be watched is refused', { timeout: 60_000 }, async () => {
	expect(await runScript('check', '--watch', '--format', 'github')).toMatchObject({
		code: 2,
		err: '“--watch” goes with --format pretty and json, and without --max-warnings.\n',
	});
	expect(await runScript('check', '--watch', '--content', 'none')).toMatchObject({
		code: 2,
		err: 'There is no folder “none”.\n',
	});
});
