/** Enough that none waits for the start of another's process, and few enough for any machine. */
const atOnce = 3;

/** Hands out what is made of each item, in their order; what is made of the next ones is begun before they are asked for. */
export function startAhead<Item, Made>(
	items: readonly Item[],
	make: (item: Item) => Promise<Made>,
): () => Promise<Made> {
	const begun: Promise<Made>[] = [];
	let next = 0;
	return () => {
		for (const item of items.slice(next, next + atOnce - begun.length)) {
			const made = make(item);
			// Whoever asks for it hears of it.
			made.catch(() => {});
			begun.push(made);
			next++;
		}
		const first = begun.shift();
		if (!first) throw new RangeError('All of them were asked for.');
		return first;
	};
}
