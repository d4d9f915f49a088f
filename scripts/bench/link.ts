import { fileURLToPath } from 'node:url';
import { measure } from './measure.ts';

/** What linking and deriving took in CPU, step by step. The peak is that of its process, which also parses. */
export interface Linked {
	reports: number;
	cpuSeconds: number;
	peakMegabytes: number;
	seconds: Record<string, number>;
}

const script = fileURLToPath(new URL('linkAndDerive.ts', import.meta.url));

export async function link(reports: number): Promise<Linked> {
	const { status, out, err } = await measure({
		words: [process.execPath, script, String(reports)],
		cwd: process.cwd(),
	});
	if (status !== 0) throw new Error(`${script} ended with ${status}: ${err}`);
	return JSON.parse(out) as Linked;
}
