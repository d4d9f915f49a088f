/**
 * Waits for an answer of OpenSearch's client, and calls the request back when nobody waits any more.
 * @throws {DOMException} `AbortError`
 */
export async function orCalledBack<T>(request: Promise<T> & { abort(): void }, signal: AbortSignal): Promise<T> {
	// Nothing is given back: a signal takes an answer that fails for an error that nobody has caught.
	const abort = (): void => {
		request.abort();
	};
	signal.addEventListener('abort', abort, { once: true });
	if (signal.aborted) abort();
	try {
		return await request;
	} catch (error) {
		signal.throwIfAborted();
		throw error;
	} finally {
		signal.removeEventListener('abort', abort);
	}
}
