import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function check(...args: string[]) {
	const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8' };
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

	test('0: --help', () => {
		const { status, out } = check('--help');
		expect(status).toBe(0);
		for (const flag of ['--content', '--format', '--lang', '--hints']) expect(out).toContain(flag);
	});
});
