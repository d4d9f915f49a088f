import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/core/schema/kinds.ts';
import { runHere } from '../../support/runHere.ts';
import { runScript } from '../../support/runScript.ts';
import { sampleCopy } from '../../support/sampleCopy.ts';

const small = ['--content', 'tests/fixtures/small'];

describe('digest export', { timeout: 60_000 }, () => {
	test('the whole bulletin as JSON: each record with its address, texts and what is computed of it', async () => {
		const { code, out, err } = await runScript('export', ...small);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const all = JSON.parse(out);
		expect(Object.keys(all)).toEqual([...kinds]);
		expect(Object.values(all).flat()).toHaveLength(10);
		const { text, translations, data, ...rest } = all.reports[0];
		expect(rest).toEqual({
			kind: 'reports',
			id: 'guard-on-the-press',
			url: '/reports/guard-on-the-press/',
			lang: 'en',
			computed: { evidenceLevel: 1, answers: 1, takenOver: 1, refused: 0, verified: 0 },
		});
		expect(data.results).toEqual([
			{ measure: 'Injuries', unit: 'cases a year', before: 4, after: 0, better: 'down', period: 'a year' },
		]);
		expect(text).toMatch(/^The plant fitted a guard, as Plant South did later\.\n\nWhat to watch\n\nThe opening/);
		expect(translations.zh.data.title).toBe('压机护罩');
	});

	test.each(kinds)('%s as CSV: a row for each record, a column for each field', async (kind) => {
		const { code, out } = await runHere('export', kind, '--format', 'csv', ...small);
		expect(code).toBe(0);
		const rows = parse(out, { bom: true, columns: true }) as Record<string, string>[];
		const { out: json } = await runHere('export', kind, ...small);
		expect(rows.map(({ id, pageUrl }) => ({ id, url: pageUrl }))).toEqual(
			JSON.parse(json).map(({ id, url }: { id: string; url: string }) => ({ id, url })),
		);
	});

	test('drafts are left out, which is said, or given out where they are asked for', async () => {
		await using sample = await sampleCopy();
		const draft = '---\ntitle: Gloves\nfactory: plant-north\ntopic: [safety]\noutcome: O\nstatus: draft\n---\n';
		await writeFile(join(sample.content, 'reports/gloves.md'), draft);
		const ids = (json: string) => JSON.parse(json).map(({ id }: { id: string }) => id);
		const without = await runScript('export', 'reports', '--content', sample.content);
		expect([without.code, ids(without.out)]).toEqual([0, ['guard-on-the-press']]);
		expect(without.err).toMatchInlineSnapshot(`
			"1 report; 1 draft is left out. To give them out too: --drafts
			"
		`);
		const all = await runScript('export', 'reports', '--drafts', '--content', sample.content);
		expect([all.err, ids(all.out)]).toEqual(['', ['gloves', 'guard-on-the-press']]);
		expect((await runScript('export', 'factories', '--content', sample.content)).err).toBe('');
	});

	test('profiles have a column for each attribute, lists stand in one cell', async () => {
		const factories = await runHere('export', 'factories', '--format', 'csv', ...small);
		const [north] = parse(factories.out, { bom: true, columns: true }) as Record<string, string>[];
		expect(north).toMatchObject({ title: 'Sample Plant North', 'profile.size': 'large', 'profile.presses': '12' });
		const reports = await runHere('export', 'reports', '--format', 'csv', ...small);
		const [guard] = parse(reports.out, { bom: true, columns: true }) as Record<string, string>[];
		expect(guard?.['steps']).toBe(
			'id: measure, text: Measure the opening., essential: true; id: fit, text: Fit the guard., essential: false',
		);
	});

	test('what an editor wrote doesn’t run in a reader’s spreadsheet', async () => {
		await using sample = await sampleCopy();
		const evil = '---\ntitle: =HYPERLINK("http://evil.example","Click")\n---\n';
		await writeFile(join(sample.content, 'topics/evil.md'), evil);
		const { out } = await runHere('export', 'topics', '--format', 'csv', '--content', sample.content);
		expect(out).toContain(`"'=HYPERLINK(""http://evil.example"",""Click"")"`);
	});

	test('into a file, whole; not among the records', async () => {
		await using sample = await sampleCopy();
		const before = await sample.files();
		const at = ['--content', sample.content];
		const out = join(sample.content, '../reports.csv');
		await writeFile(out, 'an older one');
		const ran = await runHere('export', 'reports', '--format', 'csv', '--out', out, ...at);
		expect(ran).toEqual({ code: 0, out: '', err: `Written: ${out}\n` });
		expect(await readFile(out, 'utf8')).toMatch(/^\ufeffid,pageUrl,language,title,/);
		const inside = await runHere('export', '--out', join(sample.content, 'x.json'), ...at);
		expect(inside).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Name a file elsewhere.') });
		expect(await sample.files()).toEqual(before);
	});

	test('lists in Chinese are written as in Chinese', async () => {
		const inChinese = async (...words: string[]) => (await runHere('--lang', 'zh', ...words)).err;
		expect(await inChinese('export', 'zzz', ...small)).toMatchInlineSnapshot(`
			"没有“zzz”这种记录。可用的有：reports、adoptions、factories、topics、areas、needs、exchanges、decisions、issues。
			"
		`);
		expect(await inChinese('export', '--format', 'csv', ...small)).toMatchInlineSnapshot(`
			"一张表只放一种记录。请写明是哪一种：reports、adoptions、factories、topics、areas、needs、exchanges、decisions、issues。
			"
		`);
		expect(await inChinese('schema', 'zzz')).toMatchInlineSnapshot(`
			"没有“zzz”的 JSON Schema。可用的有：reports、adoptions、factories、topics、areas、needs、exchanges、decisions、issues、settings。
			"
		`);
		expect(await inChinese('complete')).toMatchInlineSnapshot(`
			"请写一种终端程序：zsh、bash、fish、powershell。
			"
		`);
	});

	test('what can’t be done is said in words', async () => {
		expect(await runHere('export', 'adoption', ...small)).toEqual({
			code: 2,
			out: '',
			err: 'There is no kind of record “adoption”. Did you mean “adoptions”?\n',
		});
		expect((await runHere('export', '--format', 'csv', ...small)).err).toMatch(/^A table holds records of one kind\./);
		const faulty = await runHere('export', '--content', 'tests/fixtures/faults');
		expect(faulty).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringMatching(/Nothing was given out: mend these first\.\n$/),
		});
	});
});
