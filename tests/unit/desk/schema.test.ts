import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchema, schemaNames } from '../../../src/core/form/jsonSchema.ts';
import { runHere } from '../../support/runHere.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

describe('digest schema', { timeout: 60_000 }, () => {
	test('prints one kind, or all of them by their names', async () => {
		const one = await runHere('schema', 'reports', '--content', 'tests/fixtures/small');
		expect(one).toMatchObject({ code: 0, err: '' });
		expect(JSON.parse(one.out)).toEqual(jsonSchema('reports'));
		const all = await runHere('schema', '--content', 'no-such-folder');
		expect(Object.keys(JSON.parse(all.out))).toEqual([...schemaNames]);
	});

	test('writes a file for each', async () => {
		await using folder = await temporaryFolder();
		const out = join(folder.path, 'schema');
		await runHere('schema', '--out', out, '--content', 'tests/fixtures/small');
		expect(await readdir(out)).toEqual(schemaNames.map((name) => `${name}.json`).sort());
		expect(JSON.parse(await readFile(join(out, 'settings.json'), 'utf8')).$id).toBe('settings.json');
	});

	test('says which there are', async () => {
		expect(await runHere('schema', 'report')).toEqual({
			code: 2,
			out: '',
			err: 'There is no schema “report”. Did you mean “reports”?\n',
		});
	});
});
