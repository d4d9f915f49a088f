import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { watchProcesses } from './watchProcesses.ts';

export interface Command {
	/** The program and its arguments. */
	words: readonly [string, ...string[]];
	cwd: string;
}

/** What a command took, with every process that it started. What this system doesn't tell is left out. */
export interface Measured {
	wallSeconds: number;
	userSeconds?: number;
	systemSeconds?: number;
	/** The most memory that all its processes had together at one moment. */
	peakBytes?: number;
	/** Its exit code, or the signal that ended it. */
	status: number | string;
	out: string;
	err: string;
}

/** `times` of the shell tells what all processes took for which their parents waited. */
const timed = '"$@"; status=$?; times >&3; exit "$status"';

/** Runs a command to its end, and measures it. */
export async function measure({ words, cwd }: Command): Promise<Measured> {
	const posix = process.platform !== 'win32';
	const [program, ...args] = posix ? (['/bin/sh', '-c', timed, 'sh', ...words] as const) : words;
	const start = performance.now();
	const child = spawn(program, args, {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	const told = [1, 2, 3].map((number) => {
		const chunks: Buffer[] = [];
		child.stdio[number as 1 | 2 | 3]?.on('data', (chunk: Buffer) => chunks.push(chunk));
		return () => Buffer.concat(chunks).toString('utf8');
	});
	const watched = watchProcesses(child.pid);
	let wallSeconds = 0;
	const status = await new Promise<number | string>((resolve, reject) => {
		let ended: number | string = 0;
		child.on('error', reject);
		child.on('exit', (code, signal) => {
			wallSeconds = (performance.now() - start) / 1000;
			ended = code ?? signal ?? 1;
		});
		child.on('close', () => resolve(ended));
	});
	const seen = watched.stop();
	const [out = '', err = '', times = ''] = told.map((text) => text());
	const reaped = readTimes(times);
	// A process that outlives its parent is in no sum of the kernel's, so the greater of the two is the truer.
	const larger = total(seen) > total(reaped) ? seen : reaped;
	return {
		wallSeconds,
		userSeconds: larger?.userSeconds,
		systemSeconds: larger?.systemSeconds,
		peakBytes: seen?.peakBytes,
		status,
		out,
		err,
	};
}

interface Cpu {
	userSeconds: number;
	systemSeconds: number;
}

const total = (cpu: Cpu | undefined) => (cpu ? cpu.userSeconds + cpu.systemSeconds : 0);

/** The second line is of the children: `0m1.25s 0m0.31s`. */
function readTimes(text: string): Cpu | undefined {
	const [, line = ''] = text.split('\n');
	const [user, system] = [...line.matchAll(/(\d+)m([\d.,]+)s/g)].map(
		([, minutes, seconds = '']) => Number(minutes) * 60 + Number(seconds.replace(',', '.')),
	);
	return user === undefined || system === undefined ? undefined : { userSeconds: user, systemSeconds: system };
}
