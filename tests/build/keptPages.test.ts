import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bringInto } from '../support/bringInto.ts';
import { different } from '../support/different.ts';
import { filesIn } from '../support/filesIn.ts';
import { randomEdits } from '../support/randomEdits.ts';
import { runHere } from '../support/runHere.ts';
import { runScript } from '../support/runScript.ts';
import { startScript } from '../support/startScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const plants = fileURLToPath(new URL('../fixtures/plants', import.meta.url));

/** Edits are many and builds are slow, so that several edits share a build. */
const several: (string | undefined)[] = Array(25).fill(undefined);
/** Where only answers are edited, less is asked again. Another day leaves no page as it was. */
const rounds = [several, ['removeAnswer', 'changeAnswer', 'addAnswer'], [...several, 'otherDay']];

test('pages that are kept from the last build are those that a build from nothing would make', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	const warm = join(folder.path, 'warm');
	const watched = join(folder.path, 'watched');
	await cp(plants, content, { recursive: true });
	await build(content, warm);
	const watching = startScript('build', '--watch', '--no-search', '--content', content, '--out', watched);
	await watching.until(/Waiting/);
	// Edits are tried out beside it, so that several of them come at once, as Git brings them.
	const draft = join(folder.path, 'draft');
	await cp(content, draft, { recursive: true });
	const edit = await randomEdits(draft);
	const bring = async () => bringInto(content, await filesIn(draft));
	let kept = 0;
	for (const [round, wanted] of rounds.entries()) {
		// Whoever watches makes all of it anew with the next edit.
		if (round === 1) await rm(watched, { recursive: true });
		const done: string[] = [];
		while (done.length < wanted.length) {
			const name = await edit(wanted[done.length]);
			if (name) done.push(name);
			if (done.length % 4 === 0) await bring();
		}
		await bring();
		const cold = join(folder.path, `cold-${round}`);
		// What keeps pages begins with nothing but its folders, as a command does; what keeps none may well go on here.
		const [keptNow, ofNothing] = await Promise.all([build(content, warm), build(content, cold, runHere)]);
		expect(ofNothing).toBe(0);
		const right = await filesIn(cold);
		expect(different(await filesIn(warm), right), done.join(', ')).toEqual([]);
		// The last edit may still be under way.
		const soon = { timeout: 60_000, interval: 500, message: `watched: ${done.join(', ')}` };
		await expect.poll(async () => different(await filesIn(watched), right), soon).toEqual([]);
		await rm(cold, { recursive: true });
		kept += keptNow;
	}
	expect(await watching.stop()).toBe(0);
	// Without kept pages the trees would be the same as well: some must have been kept.
	expect(kept).toBeGreaterThan(rounds.length * 40);
	const keptByWatching = [...watching.said().matchAll(/(\d+) kept/g)].map(([, count]) => Number(count));
	expect(keptByWatching.filter((count) => count > 40).length).toBeGreaterThan(rounds.length);
}, 600_000);

test('what a build leaves for the next is passed over where it is broken or where somebody changed a page', async () => {
	await using folder = await temporaryFolder();
	const out = join(folder.path, 'site');
	const content = fileURLToPath(new URL('../fixtures/small', import.meta.url));
	await build(content, out);
	const page = join(out, 'index.html');
	const right = await readFile(page, 'utf8');
	await writeFile(page, 'Somebody else wrote here.');
	expect(await build(content, out)).toBeGreaterThan(0);
	expect(await readFile(page, 'utf8')).toBe(right);
	const ran = await runScript('build', '--content', content, '--out', out, '--fresh');
	expect(ran.out).toContain(', 0 kept');
});

async function build(content: string, out: string, run = runScript): Promise<number> {
	const ran = await run('build', '--content', content, '--out', out, '--no-search');
	expect(ran.code, ran.err).toBe(0);
	return Number(/(\d+) kept/.exec(ran.out)?.[1]);
}
