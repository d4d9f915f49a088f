import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Watched {
	userSeconds: number;
	systemSeconds: number;
	peakBytes: number;
}

interface Process {
	ticks: { user: number; system: number };
	/** Resident memory now, and the most that it ever was, in bytes. */
	resident: number;
	highest: number;
}

/** At first closely, for what lasts a tenth of a second; then seldom enough to be no burden. */
const firstWait = 5;
const longestWait = 50;

/**
 * Looks again and again at a process and all below it, as Linux shows them in `/proc`; elsewhere nothing is seen.
 * The peak is the largest sum of resident memory at one moment. What processes share is counted for each of them.
 */
export function watchProcesses(root: number | undefined): { stop: () => Watched | undefined } {
	if (root === undefined || process.platform !== 'linux') return { stop: () => undefined };
	const last = new Map<number, Process>();
	let peak = 0;
	let wait = firstWait;
	let timer: NodeJS.Timeout | undefined;
	const look = () => {
		const now = below(root).flatMap((pid) => {
			const found = readProcess(pid);
			if (found) last.set(pid, found);
			return found ?? [];
		});
		// The kernel's own high-water mark of one process sees what falls between two looks.
		peak = Math.max(peak, sum(now.map(({ resident }) => resident)), ...now.map(({ highest }) => highest));
		wait = Math.min(longestWait, wait * 1.2);
		timer = setTimeout(look, wait);
	};
	look();
	return {
		stop: () => {
			clearTimeout(timer);
			const seconds = (name: 'user' | 'system') =>
				sum([...last.values()].map(({ ticks }) => ticks[name])) / perSecond();
			return { userSeconds: seconds('user'), systemSeconds: seconds('system'), peakBytes: peak };
		},
	};
}

/** A process and all below it. */
function below(root: number): number[] {
	const found = [root];
	for (const pid of found) {
		for (const thread of attempt(() => readdirSync(`/proc/${pid}/task`)) ?? []) {
			const children = attempt(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')) ?? '';
			found.push(...children.split(' ').filter(Boolean).map(Number));
		}
	}
	return found;
}

function readProcess(pid: number): Process | undefined {
	const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
	const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8'));
	if (!stat || !status) return undefined;
	// The name of the program stands in brackets and may hold spaces.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
	return {
		ticks: { user: Number(fields[11]), system: Number(fields[12]) },
		resident: bytes('VmRSS'),
		highest: bytes('VmHWM'),
	};
}

/** Processes and threads end while they are looked at. */
function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}

let ticksPerSecond: number | undefined;

function perSecond(): number {
	ticksPerSecond ??= Number(attempt(() => execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) ?? 100);
	return ticksPerSecond;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
