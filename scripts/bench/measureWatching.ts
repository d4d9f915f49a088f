import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { median } from './median.ts';
import type { Command } from './measure.ts';
import type { Run } from './runCases.ts';
import { watchProcesses } from './watchProcesses.ts';

/** A command that builds again after each edit. */
export interface WatchingCommand extends Command {
	/** What it says when it waits for the first edit. */
	ready: RegExp;
	/** What it says when it has built again. */
	done: RegExp;
}

const edits = 5;
/** Who saves a file lets some time pass before the next. Milliseconds. */
const pause = 4000;

/**
 * How long a command that is running already takes from the saving of a file to its word that all is built: the median
 * of some edits, of which the first are slower. The processor's time is not told, since it is not that of one edit.
 */
export async function measureWatching({ words, cwd, ready, done }: WatchingCommand, edit: () => void): Promise<Run> {
	const [program, ...args] = words;
	const child = spawn(program, args, {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', LC_ALL: 'C' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	let hear = () => {};
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			hear();
		});
	}
	const ended = new Promise<never>((_, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code}: ${said.trim().slice(-1000)}`)));
	});
	ended.catch(() => {});
	/** Waits until it has said something more that matches. */
	const until = (pattern: RegExp, from: number): Promise<void> => {
		const matched = new Promise<void>((resolve) => {
			hear = () => {
				if (pattern.test(said.slice(from))) resolve();
			};
			hear();
		});
		return Promise.race([matched, ended]);
	};
	const watched = watchProcesses(child.pid);
	const took: number[] = [];
	try {
		await until(ready, 0);
		while (took.length < edits) {
			await setTimeout(pause);
			const from = said.length;
			const saved = performance.now();
			edit();
			await until(done, from);
			took.push((performance.now() - saved) / 1000);
		}
		// What it leaves for the build that comes next is measured as well, and it does that when it is at rest.
		await setTimeout(pause);
	} finally {
		child.removeAllListeners('exit').kill('SIGINT');
		if (child.exitCode === null && child.signalCode === null)
			await new Promise((resolve) => child.once('exit', resolve));
	}
	return { wallSeconds: median(took) ?? 0, peakBytes: watched.stop()?.peakBytes };
}
