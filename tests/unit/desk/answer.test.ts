import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere } from '../../support/runHere.ts';
import { runScript } from '../../support/runScript.ts';
import { sampleCopy } from '../../support/sampleCopy.ts';

describe('digest answer', { timeout: 60_000 }, () => {
	test('with flags alone: the answer lies in the folder of its report, and is sound', async () => {
		await using sample = await sampleCopy();
		const at = ['--content', sample.content];
		await runHere('new', 'factory', '--title', 'Sample Plant West', ...at);
		const { code, out, err } = await runScript(
			...['answer', 'guard-on-the-press', '--factory', 'sample-plant-west', '--response', 'adapted', ...at],
			...['--outcome', 'It fits.', '--result', 'Injuries; 3; 0; cases a year; a year', '--step', 'measure; kept'],
			...['--step', 'fit; changed; With clamps.; Older presses.', '--step', 'paint; added; Painted yellow.'],
			...['--via', 'guard-on-the-press/plant-south', '--learned-at', 'spring-visit'],
		);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const file = 'adoptions/guard-on-the-press/sample-plant-west.md';
		expect(out).toContain(`Written: ${join(sample.content, file)}\n`);
		expect(await sample.read(file)).toMatchInlineSnapshot(`
			"---
			report: guard-on-the-press
			factory: sample-plant-west
			response: adapted
			date: '2026-06-30'
			outcome: It fits.
			results:
			  - measure: Injuries
			    unit: cases a year
			    before: 3
			    after: 0
			    period: a year
			steps:
			  - step: measure
			    how: kept
			  - step: fit
			    how: changed
			    text: With clamps.
			    why: Older presses.
			  - step: paint
			    how: added
			    text: Painted yellow.
			via: guard-on-the-press/plant-south
			learnedAt: spring-visit
			---
			"
		`);
		expect(await runHere('check', ...at)).toMatchObject({ code: 0 });
	});

	test('by the names that people say', async () => {
		await using sample = await sampleCopy();
		const at = ['--content', sample.content, '--response', 'assessing'];
		await runHere('new', 'factory', '--title', 'Sample Plant West', '--content', sample.content);
		expect(await runHere('answer', 'A guard on the press', '--factory', 'Sample Plant West', ...at)).toMatchObject({
			code: 0,
		});
		expect(await sample.read('adoptions/guard-on-the-press/sample-plant-west.md')).toContain(
			'report: guard-on-the-press\nfactory: sample-plant-west\n',
		);
		const unknown = await runHere('answer', 'guard-on-the-press', '--factory', '第三厂', ...at);
		expect(unknown.out).toContain('adoptions/guard-on-the-press/answer.md\n');
	});

	test('several that are not named', async () => {
		await using sample = await sampleCopy();
		const { code } = await runHere(
			...['answer', 'guard-on-the-press', '--response', 'assessing', '--set', 'group=Some small plants; 12'],
			...['--content', sample.content, '--date', '2026-02'],
		);
		expect(code).toBe(0);
		expect(await sample.read('adoptions/guard-on-the-press/some-small-plants.md')).toMatchInlineSnapshot(`
			"---
			report: guard-on-the-press
			group:
			  name: Some small plants
			  count: 12
			response: assessing
			date: 2026-02
			---
			"
		`);
	});
});

describe('digest answer writes nothing', { timeout: 60_000 }, () => {
	async function refused(...words: string[]) {
		await using sample = await sampleCopy();
		const before = await sample.files();
		const ran = await runHere('answer', ...words, '--content', sample.content);
		expect(await sample.files()).toEqual(before);
		expect(ran).toMatchObject({ code: 2, out: '' });
		return ran.err.replaceAll(sample.content, 'content');
	}

	test('where the factory has answered already', async () => {
		const words = ['guard-on-the-press', '--factory', 'plant-south', '--response', 'adopted'];
		expect(await refused(...words)).toMatchInlineSnapshot(`
			"This report has an answer from there already: content/adoptions/guard-on-the-press/plant-south.md
			If it was looked at again, add to that file:
			checks:
			  - date: '2026-06-30'
			    inUse: yes
			If the answer has changed, change it there.
			"
		`);
	});

	test('where something needed is missing', async () => {
		expect(await refused()).toMatchInlineSnapshot(`
			"Nobody is asked here, so these are needed too:
			  REPORT  The report that is answered.
			  --factory …  The factory that answers.
			  --response …  The answer.
			"
		`);
		const no = ['guard-on-the-press', '--response', 'declined', '--set', 'group=Some'];
		expect(await refused(...no)).toMatchInlineSnapshot(`
			"Nobody is asked here, so these are needed too:
			  --reason …  Why not, where the answer is no or not now.
			"
		`);
		expect(await refused(...no.with(2, 'already-in-use'))).toMatchInlineSnapshot(`
			"Nobody is asked here, so these are needed too:
			  --since …  Since when it has been in use, where the answer is “already in use”.
			"
		`);
	});

	test('where there is no such report', async () => {
		expect(await refused('guard-on-the-pres')).toBe(
			'There is no report “guard-on-the-pres”. Did you mean “guard-on-the-press”?\n',
		);
	});
});
