/** What is asked of an engine can't always be called back: nobody waits for it then, and the engine gives it up at its time limit. */
export function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		signal.addEventListener('abort', stop, { once: true });
		answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
	});
}
