import type { Bundle } from './bundle.ts';
import { type OpenOptions, openBundle } from './openBundle.ts';

/** A bundle that is on its way; who lets go of it before has it stopped. */
export interface StartedBundle extends Disposable {
	opened: Promise<Bundle>;
}

/** Begins to open the bundle, which may have to be made anew, while something else is done. */
export function startBundle(options: Omit<OpenOptions, 'signal'>): StartedBundle {
	const stopping = new AbortController();
	const opened = openBundle({ ...options, signal: stopping.signal });
	// It may fail before anybody waits for it; who does is told.
	opened.catch(() => {});
	return { opened, [Symbol.dispose]: () => stopping.abort() };
}
