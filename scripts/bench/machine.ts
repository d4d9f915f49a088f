import { statfsSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { dirname } from 'node:path';
import type { Bench } from './model.ts';

/** How Linux marks a file system in memory (tmpfs). */
const inMemory = 0x01021994;

/** What the figures depend on, beside the programs. */
export function machine(work: string): Bench['machine'] {
	const processors = cpus();
	return {
		processor: processors[0]?.model.trim() ?? '',
		cores: processors.length,
		memoryBytes: totalmem(),
		system: `${type()} ${release()}`,
		node: process.version,
		loadBefore: loadavg()[0] ?? 0,
		work: dirname(work),
		workInMemory: process.platform === 'linux' && statfsSync(work).type === inMemory,
	};
}
