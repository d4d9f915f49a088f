import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { measure } from '../../../scripts/bench/measure.ts';
import { median } from '../../../scripts/bench/median.ts';

// Another process may be slow to begin on a machine that has much to do.
vi.setConfig({ testTimeout: 60_000 });

const run = (script: string) => measure({ words: [process.execPath, '-e', script], cwd: tmpdir() });

test('a command ends as it would by itself', async () => {
	expect(await run('console.log("said"); console.error("told"); process.exit(3)')).toMatchObject({
		status: 3,
		out: 'said\n',
		err: 'told\n',
	});
});

test.runIf(process.platform === 'linux')('memory of what a command started counts with its own', async () => {
	const child = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 400)';
	const script = `const held = Buffer.alloc(100e6, 1); require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}]); held.at(0)`;
	const { status, peakBytes = 0 } = await run(script);
	expect(status).toBe(0);
	expect(peakBytes).toBeGreaterThan(250e6);
});

test.runIf(process.platform === 'linux')('work of what a command started counts with its own', async () => {
	// Half a second by the process's own clock of work, on a busy machine too.
	const child = 'while (process.cpuUsage().user + process.cpuUsage().system < 500_000);';
	const script = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`;
	const { userSeconds = 0, systemSeconds = 0 } = await run(script);
	expect(userSeconds + systemSeconds).toBeGreaterThan(0.45);
});

test('the median is the middle, and nothing where a figure is missing', () => {
	expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([1, undefined]), median([])]).toEqual([
		2,
		2.5,
		undefined,
		undefined,
	]);
});
