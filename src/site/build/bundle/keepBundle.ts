import { utimes } from 'node:fs/promises';

/** Milliseconds: a day. */
const often = 86_400_000;

/**
 * Says every day, until the end of the scope, that a bundle is in use: a build deletes those that nobody has opened for
 * a week, and a process that stays opens its own once. Nothing waits for it: edits may be further apart than that.
 *
 * @param folder of the bundle
 */
export function keepBundle(folder: string): Disposable {
	const timer = setInterval(() => {
		const now = new Date();
		// Where somebody has deleted the folder, the next publication says so.
		utimes(folder, now, now).catch(() => {});
	}, often);
	// It alone is no reason for the process to stay.
	timer.unref();
	return { [Symbol.dispose]: () => clearInterval(timer) };
}
