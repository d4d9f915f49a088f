import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function check(...args: string[]) {
	return checkIn({}, ...args);
}

function checkIn(more: NodeJS.ProcessEnv, ...args: string[]) {
	const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8', ...more };
	const run = spawnSync(process.execPath, ['scripts/digest.ts', 'check', ...args], {
		cwd: root,
		encoding: 'utf8',
		env,
	});
	return { status: run.status, out: run.stdout, error: run.stderr };
}

describe('npm run check', { timeout: 60_000 }, () => {
	test('0: a bulletin without errors', () => {
		expect(check('--content', 'tests/fixtures/small')).toEqual({ status: 0, out: 'No problems found.\n', error: '' });
	});

	test('1: a bulletin with errors, for people and for programs', () => {
		const pretty = check('--content', 'tests/fixtures/faults', '--lang', 'zh');
		expect(pretty.status).toBe(1);
		expect(pretty.out).toMatch(/发现 \d+ 个错误，\d+ 个警告。/);
		const json = check('--content', 'tests/fixtures/faults', '--format', 'json');
		expect(json.status).toBe(1);
		expect(JSON.parse(json.out).messages.length).toBeGreaterThanOrEqual(40);
	});

	test('2: wrong usage, in words', () => {
		expect(check('--contnet', 'x')).toMatchObject({
			status: 2,
			out: '',
			error: expect.stringContaining('“--content”'),
		});
		expect(check('--format', 'xml')).toMatchObject({ status: 2, out: '' });
		expect(check('--content', 'tests/none')).toEqual({
			status: 2,
			out: '',
			error: 'There is no folder “tests/none”.\n',
		});
	});

	test('1: more warnings than allowed, and 0 for as many; what the number may be from now on', () => {
		const folder = ['--content', 'tests/fixtures/small'];
		expect(check(...folder, '--max-warnings', '0')).toMatchObject({ status: 0, error: '' });
		expect(check(...folder, '--max-warnings', '2')).toMatchObject({
			status: 0,
			error: 'Only 0 warnings left: write “--max-warnings 0” from now on, so that none comes back.\n',
		});
		expect(check('--content', 'tests/fixtures/faults', '--max-warnings', '1').error).toMatch(
			/^\d+ warnings: \d+ more than “--max-warnings 1” allows\.\n$/,
		);
		expect(check(...folder, '--max-warnings', 'few')).toMatchObject({
			status: 2,
			error: '“--max-warnings” takes a whole number from 0 on; “few” is none.\n',
		});
	});

	test('as annotations, with paths from the root of the repository, and a summary of all', async () => {
		await using folder = await temporaryFolder();
		const summary = join(folder.path, 'summary.md');
		const args = ['--content', join(root, 'tests/fixtures/faults'), '--format', 'github'];
		const { status, out } = checkIn({ GITHUB_STEP_SUMMARY: summary }, ...args, '--max-warnings', '1');
		expect(status).toBe(1);
		expect(out).toMatch(/^::error file=tests\/fixtures\/faults\/adoptions\/elsewhere\/plant-north\.md,line=1,/);
		const text = await readFile(summary, 'utf8');
		expect(text.match(/^\| ❌ /gm)?.length).toBeGreaterThan(40);
		expect(text).toMatch(/\n\d+ warnings: \d+ more than “--max-warnings 1” allows\.\n$/);
	});

	test('as SARIF', () => {
		const { status, out } = check('--content', 'tests/fixtures/faults', '--format', 'sarif');
		expect(status).toBe(1);
		expect(JSON.parse(out).runs[0].results.length).toBeGreaterThan(40);
	});

	test('0: --help', () => {
		const { status, out } = check('--help');
		expect(status).toBe(0);
		for (const flag of ['--content', '--format', '--lang', '--hints']) expect(out).toContain(flag);
	});
});
