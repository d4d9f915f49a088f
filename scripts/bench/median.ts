/** The middle of some numbers; of an even count, the mean of the two in the middle. Nothing where one is missing. */
export function median(numbers: readonly (number | undefined)[]): number | undefined {
	const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
	if (sorted.length === 0 || sorted.length < numbers.length) return undefined;
	const middle = Math.floor(sorted.length / 2);
	const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
	return (low + high) / 2;
}
