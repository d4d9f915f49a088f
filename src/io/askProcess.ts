import { type ForkOptions, fork } from 'node:child_process';

/**
 * Gives a task to a program of ours in a process of its own, and waits for its answer: one message.
 *
 * @param ended the error where it ends without one; no code where it was stopped
 */
export function askProcess<T>(
	program: URL,
	task: object,
	options: ForkOptions,
	ended: (code: number | null) => Error,
): Promise<T> {
	return new Promise((resolve, reject) => {
		const child = fork(program, { serialization: 'advanced', ...options });
		child.once('message', (answer: T) => resolve(answer));
		child.once('error', reject);
		// What it said before it ended may still be on the way.
		child.once('exit', (code) => {
			if (child.connected) child.once('disconnect', () => reject(ended(code)));
			else reject(ended(code));
		});
		child.send(task, () => {});
	});
}
