import { buildBulletin } from '../../src/site/build/buildBulletin.ts';
import type { BuildOptions } from '../../src/site/build/buildOptions.ts';
import { exitOnSignal } from '../frame/exitOnSignal.ts';
import { sayRemarks } from './sayRemarks.ts';
import { sayBuilt } from './sayBuilt.ts';

/** Builds a bulletin, says what came of it, and sets the exit code. */
export async function buildOnce(options: BuildOptions): Promise<void> {
	using _signals = exitOnSignal();
	const built = await buildBulletin(options);
	await sayRemarks(options);
	sayBuilt(built, options.out);
	if (!built) process.exitCode = 1;
}
