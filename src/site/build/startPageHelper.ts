import { fork } from 'node:child_process';
import type { PagePath } from './bundle/bundle.ts';
import type { HelperTask, MadePages } from './helpWithPages.ts';
import { pageName } from './pageFile.ts';
import type { PageQueue } from './pageQueue.ts';

interface HelperOptions {
	task: HelperTask;
	queue: PageQueue;
	/** Told of each few pages that it has made. */
	made(pages: MadePages): void;
}

/** What the process says: that it is ready, what it has made, or that it can't. */
export interface HelperMessage {
	made?: MadePages;
	failure?: unknown;
}

/** A process that takes pages from the queue as long as there are any. Who lets go of it has it stopped. */
export interface PageHelper extends Disposable {
	/** Settles when all that it took is made, or given back to the queue; fails where a page can't be made. */
	finish(): Promise<void>;
}

/** So many batches lie with it at once: while one is told of, it makes the next. */
const ahead = 2;

export function startPageHelper({ task, queue, made }: HelperOptions): PageHelper {
	const child = fork(new URL('./pageProcess.ts', import.meta.url), { serialization: 'advanced' });
	const underWay: (readonly PagePath[])[] = [];
	const { promise: finished, resolve, reject } = Promise.withResolvers<void>();
	// It may fail before anybody waits for it; who does is told.
	finished.catch(() => {});
	let state: 'starting' | 'ready' | 'gone' = 'starting';
	let isFinishing = false;

	const settle = () => {
		if (isFinishing && underWay.length === 0) resolve();
	};
	const give = () => {
		while (state === 'ready' && underWay.length < ahead) {
			const batch = queue.take();
			if (!batch) break;
			underWay.push(batch);
			child.send(
				batch.map(({ pathname }) => pageName(pathname)),
				() => {},
			);
		}
		settle();
	};
	child.on('message', ({ made: pages, failure }: HelperMessage) => {
		if (failure !== undefined) return reject(failure);
		if (pages) {
			underWay.shift();
			made(pages);
		}
		if (state === 'starting') state = 'ready';
		give();
	});
	// It was stopped, or found other records in the folder than were there before: its pages are made by who is left.
	const gone = () => {
		state = 'gone';
		for (const batch of underWay.splice(0)) queue.giveBack(batch);
		resolve();
	};
	child.once('error', gone).once('exit', gone);
	child.send(task, () => {});
	return {
		finish: () => {
			isFinishing = true;
			// Nobody waits for one that is still reading when all is done.
			if (state === 'starting') state = 'gone';
			settle();
			return finished;
		},
		[Symbol.dispose]: () => child.kill(),
	};
}
