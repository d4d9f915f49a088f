/** So many numbers a reader takes in at a glance. */
const few = 12;
/** How many there are on each side of the page that is shown. */
const around = 2;

/**
 * The pages of a list to which each of them links, in order: all of a few; of many the first, the last and those around
 * the one that is shown, with nothing for each gap. Of two thousand pages, two thousand links on each were a wall.
 */
export function pageNumbers(shown: number, pages: number): (number | undefined)[] {
	const all = Array.from({ length: pages }, (_, index) => index + 1);
	if (pages <= few) return all;
	const near = all.filter((n) => n === 1 || n === pages || Math.abs(n - shown) <= around);
	return near.flatMap((n, index) => {
		const before = near[index - 1] ?? 0;
		if (n - before === 2) return [n - 1, n];
		return n - before > 2 ? [undefined, n] : [n];
	});
}
