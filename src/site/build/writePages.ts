import { setImmediate } from 'node:timers/promises';
import { giveBackMemory } from '../../io/giveBackMemory.ts';
import type { PagePath } from './bundle/bundle.ts';
import type { HelperTask, MadePages } from './helpWithPages.ts';
import { startPageHelper } from './startPageHelper.ts';
import { PageQueue } from './pageQueue.ts';

interface WriteOptions {
	paths: readonly PagePath[];
	/** Makes one page and writes it. */
	write(path: PagePath): Promise<void>;
	/** How many processes may make pages at once, this one among them. */
	jobs: number;
	/** What the others have to know. */
	task(): HelperTask;
	/** Told of each few pages that another process has made, by a number that stands for that process. */
	madeElsewhere(pages: MadePages, process: number): void;
	/** Told how many pages are done. */
	progress(done: number): void;
}

/** Of fewer, memory isn't looked after before and behind: it would be waited for in vain. */
export const manyPages = 5000;

/** Another process reads all records before its first page: for fewer pages than this it isn't worth that. */
const pagesForOne = 1000;

/** Makes pages and writes them, in this process and in others beside it. */
export async function writePages(options: WriteOptions): Promise<void> {
	const { paths, write } = options;
	const queue = new PageQueue(paths);
	const isLarge = paths.length >= manyPages;
	let done = 0;
	const count = (made: number) => {
		done += made;
		options.progress(done);
	};

	using helpers = new DisposableStack();
	const length = Math.min(options.jobs - 1, Math.floor(paths.length / pagesForOne));
	const others = Array.from({ length }, (_, number) =>
		helpers.use(
			startPageHelper({
				task: options.task(),
				queue,
				made: (made) => {
					options.madeElsewhere(made, number);
					count(made.pages.length);
				},
			}),
		),
	);
	if (isLarge) giveBackMemory();
	do {
		for (let batch = queue.take(); batch; batch = queue.take()) {
			for (const path of batch) {
				await write(path);
				count(1);
			}
			await setImmediate();
		}
		await Promise.all(others.map((helper) => helper.finish()));
		// One that was stopped from outside has given back what it had taken.
	} while (!queue.isEmpty);
	if (isLarge) giveBackMemory();
}
