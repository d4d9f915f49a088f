import { type BundleTask, makeBundle } from './makeBundle.ts';

// Makes one bundle and ends. A process of its own: Astro and Vite take as much memory as ten thousand reports, and give
// none of it back; and the records can be read meanwhile.

// Whoever asked is no more.
const end = () => process.exit(1);
process.once('disconnect', end);

process.once('message', async (task: BundleTask) => {
	const failure = await makeBundle(task).then(
		() => undefined,
		(error: unknown) => error,
	);
	process.send?.({ failure }, () => process.exit(failure === undefined ? 0 : 1));
});
