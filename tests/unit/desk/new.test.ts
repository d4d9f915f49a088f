import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere } from '../../support/runHere.ts';
import { runScript, runWithInput } from '../../support/runScript.ts';
import { sampleCopy } from '../../support/sampleCopy.ts';

const enough = [
	'--title',
	'Shorter soak',
	'--factory',
	'plant-north',
	'--topic',
	'safety',
	'--outcome',
	'Half the gas.',
];

describe('digest new', { timeout: 60_000 }, () => {
	test('with flags alone: the file is written where it belongs, and sound', async () => {
		await using sample = await sampleCopy();
		const { code, out, err } = await runScript(
			...['new', '--content', sample.content, '--title', 'Furnace: gas halved', '--factory', 'plant-north'],
			...[
				'--workshop',
				'press-shop',
				'--topic',
				'safety',
				'--outcome',
				'Half the gas; the steel is as hard as before.',
			],
			...['--kind', 'lesson', '--date', '2026-03', '--problem', 'Gas was dear.', '--follows', 'guard-on-the-press'],
			...['--result', 'Gas per tonne; 410; 205.5; m³/t; a year', '--result', 'Scrap; ; 0'],
			...['--condition', 'required; size; small, large; Any size.', '--condition', 'helpful; presses; >= 2'],
			...[
				'--set',
				'steps=Measure the soak; yes',
				'--set',
				'steps=Shorten it',
				'--set',
				'source.publication=Sample Press',
			],
			...['--set', 'source.page=3'],
		);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain(`Written: ${join(sample.content, 'reports/furnace-gas-halved.md')}\n`);
		expect(await sample.read('reports/furnace-gas-halved.md')).toMatchInlineSnapshot(`
			"---
			title: 'Furnace: gas halved'
			factory: plant-north
			workshop: press-shop
			topic: [safety]
			outcome: Half the gas; the steel is as hard as before.
			kind: lesson
			date: 2026-03
			problem: Gas was dear.
			results:
			  - measure: Gas per tonne
			    unit: m³/t
			    before: 410
			    after: 205.5
			    period: a year
			  - measure: Scrap
			    after: 0
			conditions:
			  - need: required
			    attribute: size
			    in: [small, large]
			    why: Any size.
			  - need: helpful
			    attribute: presses
			    atLeast: 2
			steps:
			  - id: measure-the-soak
			    text: Measure the soak
			    essential: true
			  - id: shorten-it
			    text: Shorten it
			follows: guard-on-the-press
			source:
			  publication: Sample Press
			  page: '3'
			---

			## What was the problem

			## What was done

			## What came of it
			"
		`);
		expect(await runHere('check', '--content', sample.content)).toMatchObject({ code: 0 });
	});

	test('--json: path, id and messages for a program; the text comes from the input', async () => {
		await using sample = await sampleCopy();
		const words = ['new', '--content', sample.content, ...enough, '--draft', '--json', '--body', '-'];
		const { code, out } = await runWithInput('\nThe soak was *longer* than needed.\n\n', ...words);
		const { path, id, messages } = JSON.parse(out);
		expect({ code, path, id }).toEqual({
			code: 0,
			path: join(sample.content, 'reports/shorter-soak.md'),
			id: 'shorter-soak',
		});
		expect(messages.map(({ severity }: { severity: string }) => severity)).not.toContain('error');
		const text = await sample.read('reports/shorter-soak.md');
		expect(text).toContain('status: draft\n');
		expect(text).toMatch(/\n---\n\nThe soak was \*longer\* than needed\.\n$/);
	});

	test('written in Chinese: it says so, has a name of who and when, and headings in Chinese', async () => {
		await using sample = await sampleCopy();
		const { code, out } = await runHere(
			...['new', '--lang', 'zh', '--content', sample.content, '--title', '压机加装护罩', '--factory', 'plant-south'],
			...['--topic', 'safety', '--outcome', '没有人受伤。', '--kind', '教训', '--date', '2026'],
		);
		expect(code).toBe(0);
		expect(out).toContain('已写入: ');
		expect(await sample.read('reports/plant-south-2026.md')).toMatchInlineSnapshot(`
			"---
			title: 压机加装护罩
			lang: zh
			factory: plant-south
			topic: [safety]
			outcome: 没有人受伤。
			kind: lesson
			date: '2026'
			---

			## 遇到什么问题

			## 怎样做的

			## 结果如何
			"
		`);
	});

	test('names that people say stand in the file as ids', async () => {
		await using sample = await sampleCopy();
		const { code } = await runHere(
			...['new', '--content', sample.content, '--title', '压机加装护罩', '--factory', '示例南厂', '--topic', '安全'],
			...['--outcome', '没有人受伤。', '--set', 'alongside=sample plant north', '--follows', 'A guard on the press'],
		);
		expect(code).toBe(0);
		const text = await sample.read('reports/plant-south.md');
		expect(text).toContain('factory: plant-south\nalongside: [plant-north]\ntopic: [safety]\n');
		expect(text).toContain('follows: guard-on-the-press\n');
	});

	test.each([
		['need', '--title=Noise at night', '--factory=plant-south', '--topic=safety'],
		['exchange', '--title=Autumn visit', '--kind=visit', '--set', 'participants=plant-north, plant-south'],
		[
			'factory',
			'--title=Sample Plant West',
			'--set',
			'workshops=Paint shop',
			'--set',
			'profile=size: small, presses: 3',
		],
		['topic', '--title=Waste', '--set', 'synonyms=scrap, rejects'],
		['area', '--title=Hill side', '--set', 'keyPoint=plant-south'],
		['decision', '--title=Guards everywhere', '--set', 'requires=Every plant; Fit a guard; monthly'],
	])('any other kind: %s', async (...words) => {
		await using sample = await sampleCopy();
		const before = await sample.files();
		expect(await runHere('new', ...words, '--content', sample.content)).toMatchObject({ code: 0, err: '' });
		expect(await sample.files()).toHaveLength(before.length + 1);
		expect(await runHere('check', '--content', sample.content)).toMatchObject({ code: 0 });
	});
});

describe('digest new writes nothing', { timeout: 60_000 }, () => {
	async function refused(...words: string[]) {
		await using sample = await sampleCopy();
		const before = await sample.files();
		const ran = await runHere('new', ...words, '--content', sample.content);
		expect(await sample.files()).toEqual(before);
		expect(ran).toMatchObject({ code: 2, out: '' });
		return ran.err.replaceAll(sample.content, 'content');
	}

	test('where something needed is missing: all of it is told at once', async () => {
		expect(await refused('--factory', 'plant-north')).toMatchInlineSnapshot(`
			"Nobody is asked here, so these are needed too:
			  --title …  What the experience is, in a few words.
			  --topic …  What it is about: one or more topics.
			  --outcome …  What came of it, in one sentence.
			"
		`);
		expect(await refused('need', '--lang', 'zh')).toMatchInlineSnapshot(`
			"这里不提问，因此还要写：
			  --title …  问题是什么，用几个词说。
			  --factory …  有这个问题的工厂。
			  --topic …  属于哪些主题，至少一个。
			"
		`);
	});

	test('where flags are wrong: each is told with what to write', async () => {
		const wrong = [
			'--date',
			'5.3.2026',
			'--kind',
			'lessn',
			'--result',
			'Gas; 205,5',
			'--condition',
			'size',
			'--status',
		];
		expect(await refused(...enough, ...wrong, 'publishd', '--set', 'cots=5', '--set', 'title.x=y'))
			.toMatchInlineSnapshot(`
			"A condition has at least three parts, for example “required; size; small, medium”.
			Unknown field “cots”. Did you mean “cost”?
			“title” has no fields inside it, so “title.x” leads nowhere.
			“kind” can’t be “lessn”. Did you mean “lesson”? It can be: practice, lesson, failure, attempt.
			“date” must be a date, not “5.3.2026”. Write: 2026-03-05
			“before” must be a number. Write a point, not a comma: 205.5
			“status” can’t be “publishd”. Did you mean “published”? It can be: draft, published, disputed, superseded, withdrawn.
			"
		`);
	});

	test('where several are called what was written', async () => {
		await using sample = await sampleCopy();
		const at = ['--content', sample.content];
		await runHere('new', 'factory', '--title', 'Sample Plant South', '--id', 'plant-far', ...at);
		const { code, err } = await runHere('new', ...enough.with(3, 'Sample Plant South'), ...at);
		expect({ code, err }).toEqual({
			code: 2,
			err: '2 records are called “Sample Plant South”. Write the id of the one that is meant: plant-far, plant-south.\n',
		});
	});

	test('where the name is taken, was a name once, or is none', async () => {
		expect(await refused(...enough, '--id', 'guard-on-the-press')).toMatchInlineSnapshot(`
			"“content/reports/guard-on-the-press.md” is there already, or was. Nothing was written. Give it another name, such as: --id guard-on-the-press-2
			"
		`);
		expect(await refused(...enough, '--id', 'Guard on the press')).toMatchInlineSnapshot(`
			"“Guard on the press” is no name for a file here: small letters a-z, digits and single hyphens, such as “guard-on-the-press”.
			"
		`);
	});

	test.each([
		['reprot', 'There is no kind of record “reprot”. Did you mean “report”?\n'],
		['answer', 'That is written with another command: digest answer\n'],
		['issues', 'That is written with another command: digest issue\n'],
	])('where the kind is none of its own: %s', async (word, message) => {
		expect(await refused(word, ...enough)).toBe(message);
	});

	test('where the text can’t be read', async () => {
		expect(await refused(...enough, '--body', 'no-such-file.md')).toBe('“no-such-file.md” can’t be read.\n');
	});
});

describe('digest new, when not all is well', { timeout: 60_000 }, () => {
	test('a proposed name that is taken gets a number; the other file stays as it was', async () => {
		await using sample = await sampleCopy();
		const words = ['new', '--content', sample.content, ...enough];
		await runHere(...words);
		const first = await sample.read('reports/shorter-soak.md');
		const { code } = await runHere(...words);
		expect(code).toBe(0);
		expect(await sample.read('reports/shorter-soak.md')).toBe(first);
		expect(await sample.read('reports/shorter-soak-2.md')).toBe(first);
	});

	test('a file with errors stays, and is told of: 1', async () => {
		await using sample = await sampleCopy();
		const words = ['new', '--content', sample.content, ...enough.with(3, 'plant-nort')];
		const { code, out } = await runHere(...words);
		expect(code).toBe(1);
		expect(out).toContain('Did you mean “plant-north”?');
		expect(out).toContain('The file stays as it is. Mend it there, and check again: digest check');
		expect(await sample.read('reports/shorter-soak.md')).toContain('factory: plant-nort\n');
	});

	test('a factory that nobody knows makes no name that the checker refuses', async () => {
		await using sample = await sampleCopy();
		const words = ['--title', '护罩', '--factory', '第三厂', '--topic', 'safety', '--outcome', '好'];
		const { code, out } = await runHere('new', '--content', sample.content, ...words);
		expect(code).toBe(1);
		expect(out).toContain(`Written: ${join(sample.content, 'reports/report.md')}\n`);
		expect(out).toContain('error[reference/unknown]: There is no factory “第三厂”.');
	});

	test('errors elsewhere keep nobody from writing', async () => {
		await using sample = await sampleCopy();
		await writeFile(join(sample.content, 'reports/broken.md'), '---\ntitle: [\n---\n');
		expect(await runHere('new', '--content', sample.content, ...enough)).toMatchObject({ code: 0 });
	});
});
