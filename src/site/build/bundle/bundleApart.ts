import { askProcess } from '../../../io/askProcess.ts';
import type { BundleTask } from './makeBundle.ts';

/**
 * Makes a bundle in a process of its own.
 *
 * @param root the project's own folder: below it, Astro finds its packages and keeps what it makes on the way
 * @param signal ends the process, where the bundle is of no use any more
 */
export async function bundleApart(task: BundleTask, root: string, signal?: AbortSignal): Promise<void> {
	const { failure } = await askProcess<{ failure?: unknown }>(
		new URL('./bundleProcess.ts', import.meta.url),
		task,
		{
			cwd: root,
			// It runs for seconds, and takes a fifth less memory so.
			execArgv: ['--optimize-for-size', '--max-semi-space-size=2'],
			...(signal && { signal }),
		},
		(code) => new Error(`The templates could not be bundled: exit code ${code}.`),
	);
	if (failure) throw failure;
}
