/**
 * Does something should the process end before the scope does, as when somebody presses Ctrl+C. A process that is stopped
 * by force (SIGKILL) does nothing more.
 *
 * @param work at once: nothing is waited for any more
 */
export function atExit(work: () => void): Disposable {
	process.once('exit', work);
	return { [Symbol.dispose]: () => void process.off('exit', work) };
}
