/** As shells count: 128 and the number of the signal. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Until the end of the scope, Ctrl+C and SIGTERM end the process in such a way that what is half done is cleared away;
 * by themselves they would end it at once. The second time they do.
 */
export function exitOnSignal(): Disposable {
	const exit = (signal: keyof typeof codes) => process.exit(codes[signal]);
	process.once('SIGINT', exit).once('SIGTERM', exit);
	return { [Symbol.dispose]: () => void process.off('SIGINT', exit).off('SIGTERM', exit) };
}
