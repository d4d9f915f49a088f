import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDigest } from '../../../src/io/content/loadDigest.ts';
import { writeImportSources } from '../../support/importSources.ts';
import { runHere } from '../../support/runHere.ts';
import { runScript } from '../../support/runScript.ts';
import { sampleCopy } from '../../support/sampleCopy.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

async function setUp() {
	const folder = await temporaryFolder();
	const copy = await sampleCopy();
	const sources = await writeImportSources(folder.path);
	return {
		...copy,
		folder: folder.path,
		sources,
		run: (...words: string[]) => runHere('import', '--content', copy.content, ...words),
		/** What the checker says of everything that is there now. */
		errors: async () => (await loadDigest(copy.content)).messages.filter(({ severity }) => severity === 'error'),
		async [Symbol.asyncDispose]() {
			await copy[Symbol.asyncDispose]();
			await folder[Symbol.asyncDispose]();
		},
	};
}

describe('digest import', { timeout: 60_000 }, () => {
	test('shows what it would write, and writes nothing', async () => {
		await using desk = await setUp();
		const before = await desk.files();
		const { code, out } = await desk.run(desk.sources['article.txt'], '--set', 'outcome=Fewer stops.');
		expect(code).toBe(0);
		expect(out.replaceAll(desk.folder, 'FOLDER').replaceAll(desk.content, 'content')).toMatchInlineSnapshot(`
			"FOLDER/article.txt (read as utf-8)

			line 1: “A sample plant counts its stops” → content/reports/sample-plant-counts-its-stops.md
			  factory: plant-south
			  topic: safety
			  outcome: Fewer stops.
			  status: draft
			  source: publication article.txt, title A sample plant counts its stops, date 2025-08-31, page 4, ha…
			note: “Factory” is plant-south: the only one that the text names.
			 --> FOLDER/article.txt, line 1
			note: “Topics” is safety: the only one that the text names.
			 --> FOLDER/article.txt, line 1

			1 to write. Nothing was written yet; --write writes.
			"
		`);
		expect(await desk.files()).toEqual(before);
	});

	test('writes records of every form that pass the checker; the same again is there already', async () => {
		await using desk = await setUp();
		const { sources } = desk;
		const files = [sources['article.txt'], sources['chinese.txt'], sources['report.docx']];
		const set = ['--set', 'outcome=Fewer stops.', '--set', 'publication=Sample Daily', '--write'];
		expect((await desk.run(...files, ...set)).out).toContain('3 written.');
		expect((await desk.run(sources['plants.xlsx'], '--kind', 'factories', '--write')).out).toContain(
			'1 written, 1 there already.',
		);
		const register = await desk.run(sources['register.csv'], '--map', 'Titel=title', '--map', 'Bemerkung=', '--write');
		expect(register.code).toBe(1);
		expect(register.out).toContain('Did you mean “plant-north”?');
		expect(register.out).toContain('1 written, 1 with something to put right first.');
		expect(await desk.errors()).toEqual([]);

		const made = (await desk.files()).filter((path) => /stops|plant-north-2025|guards-on|east|spane/.test(path));
		expect(made.map((path) => path.slice(desk.content.length + 1))).toEqual([
			'factories/sample-plant-east.md',
			'reports/guards-on-two-more-presses-1.png',
			'reports/guards-on-two-more-presses.md',
			'reports/plant-north-2025-08-31.md',
			'reports/sample-plant-counts-its-stops.md',
			'reports/spane-werden-gezahlt.md',
		]);
		expect(await desk.read('reports/spane-werden-gezahlt.md')).toContain('title: Späne werden gezählt');
		expect(await desk.read('factories/sample-plant-east.md')).toMatchInlineSnapshot(`
			"---
			title: Sample Plant East
			names: [East, 示例东厂]
			profile:
			  size: large
			  presses: 7
			workshops:
			  - id: press-shop
			    title: Press shop
			source:
			  publication: plants.xlsx
			  hash: sha256-5a355cb5397208b2
			---
			"
		`);
		expect(await desk.read('reports/guards-on-two-more-presses.md')).toMatchInlineSnapshot(`
			"---
			title: Guards on two more presses
			factory: plant-north
			workshop: press-shop
			topic: [safety]
			outcome: Nobody was hurt.
			date: '2025-08-31'
			status: draft
			source:
			  publication: Sample Daily
			  hash: sha256-df11f9251a819b28
			---

			## What we did

			We put **guards** on \\<both> presses, as [others](https://example.org/guards) do, not as some.

			- First

			| Press | Before |
			| ----- | ------ |
			| 1     | 4,10   |

			![A red guard](./guards-on-two-more-presses-1.png)
			"
		`);

		const again = await desk.run(...files, ...set);
		expect([again.code, again.out.split('\n').at(-2)]).toEqual([0, '3 there already.']);
	});

	test('never overwrites, and tells of a source that has changed', async () => {
		await using desk = await setUp();
		const path = desk.sources['article.txt'];
		const words = [path, '--set', 'outcome=Fewer stops.', '--write'];
		await desk.run(...words);
		const file = join(desk.content, 'reports/sample-plant-counts-its-stops.md');
		const retold = (await readFile(file, 'utf8')).replace('Retell', 'Retold');
		await writeFile(file, retold);
		await writeFile(path, `${await readFile(path, 'utf8')}And more.\n`);
		const { code, out } = await desk.run(...words);
		expect([code, out.includes('has changed since it was imported')]).toEqual([1, true]);
		expect(await readFile(file, 'utf8')).toBe(retold);
	});

	test('doesn’t write over a picture, and then no record either', async () => {
		await using desk = await setUp();
		await writeFile(join(desk.content, 'reports/guards-on-two-more-presses-1.png'), 'mine');
		const { code, out } = await desk.run(desk.sources['report.docx'], '--write');
		expect([code, out.includes('There is a file “reports/guards-on-two-more-presses-1.png” already.')]).toEqual([
			1,
			true,
		]);
		expect(await desk.files()).not.toContain(join(desk.content, 'reports/guards-on-two-more-presses.md'));
	});

	test('doesn’t write through a link that leads out of the folder', async () => {
		await using desk = await setUp();
		await mkdir(join(desk.folder, 'outside'));
		await rename(join(desk.content, 'needs'), join(desk.folder, 'needs'));
		await symlink(join(desk.folder, 'outside'), join(desk.content, 'needs'));
		const table = join(desk.folder, 'needs.csv');
		await writeFile(table, 'Problem,Factory,Topic\nNoise,plant-north,safety\n');
		const { code, err } = await desk.run(table, '--kind', 'needs', '--write');
		expect([code, err]).toEqual([2, 'This path leads through a link, which is not followed.\n']);
	});

	test('takes the columns of a file with --map, and what holds for all rows', async () => {
		await using desk = await setUp();
		const map = join(desk.folder, 'map.txt');
		await writeFile(map, '# our register\nWas = title\nWas daraus wurde = 成效\n\n');
		const table = join(desk.folder, 'r.csv');
		await writeFile(table, 'Was,Was daraus wurde\nA slate,Fewer stops.\n');
		const { code, out } = await desk.run(
			table,
			'--map',
			map,
			'--factory',
			'Sample Plant South',
			'--topic',
			'安全,accident',
			'--json',
		);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({
			version: 1,
			counts: { fresh: 1, there: 0, open: 0 },
			sources: [
				{ records: [{ row: 2, path: 'reports/slate.md', data: { factory: 'plant-south', topic: ['safety'] } }] },
			],
		});
	});

	test.each<[string, string[], string]>([
		[
			'a flag for a record that isn’t there',
			['--factory', 'plant-nroth'],
			'plant-nroth: No factory is called “plant-nroth”. Did you mean “plant-north”?\n',
		],
		['a flag of no use', ['--kind', 'factories', '--topic', 'safety'], '“--topic” is of no use for this kind.\n'],
		['a field that is none', ['--set', 'outcom=x'], '“outcom” after --set is no field. Did you mean “outcome”?\n'],
		[
			'a file for --map that isn’t there',
			['--map', 'none.txt'],
			'“--map” takes "Column=field" or the name of a file with such lines; there is no file “none.txt”.\n',
		],
		[
			'a language that the bulletin hasn’t',
			['--language', 'fr'],
			'“--language” takes a language of the bulletin: en, zh.\n',
		],
	])('refuses %s', async (_, words, told) => {
		await using desk = await setUp();
		expect(await desk.run('x.csv', ...words)).toEqual({ code: 2, out: '', err: told });
	});

	test('imports the others where one file can’t be read', async () => {
		await using desk = await setUp();
		const { code, out } = await desk.run('none.txt', desk.sources['article.txt'], '--set', 'outcome=x', '--write');
		expect([code, out.split('\n').at(-2)]).toEqual([1, '1 written, 1 with something to put right first.']);
	});

	test('as a command: help, and words that are missing', async () => {
		const [help, missing] = await Promise.all([runScript('import', '--help'), runScript('import')]);
		expect(help.code).toBe(0);
		for (const flag of ['--write', '--kind', '--map', '--set', '--dates', '--decimal'])
			expect(help.out).toContain(flag);
		expect(missing).toMatchObject({ code: 2, out: '' });
	});
});
