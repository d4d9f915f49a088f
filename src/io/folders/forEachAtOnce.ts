import { availableParallelism } from 'node:os';

/** Does something with each item, with several at once: the disk and the threads of this process are never idle. */
export async function forEachAtOnce<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
	const left = items[Symbol.iterator]();
	const worker = async () => {
		for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
	};
	await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker));
}
