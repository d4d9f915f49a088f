import { setImmediate } from 'node:timers/promises';
import { type HelperTask, helpWithPages } from './helpWithPages.ts';
import type { HelperMessage } from './startPageHelper.ts';

// Makes pages beside the process that builds, on a core of its own, until it is stopped: two processes make two thirds
// more pages in a second than one, on the two halves of a core, and each has the whole bulletin in its memory.

// Whoever asked is no more.
process.once('disconnect', () => process.exit(1));

const tell = (message: HelperMessage) => process.send?.(message);

process.once('message', async (task: HelperTask) => {
	const make = await helpWithPages(task);
	if (!make) process.exit();
	let turn = Promise.resolve();
	process.on('message', (names: string[]) => {
		turn = turn
			.then(() => make(names))
			.then((made) => void tell({ made }))
			.catch((failure: unknown) => void tell({ failure }))
			// Between two batches it hears that it is to stop.
			.then(() => setImmediate());
	});
	tell({});
});
