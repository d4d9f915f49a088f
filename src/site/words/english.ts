/** A word at the beginning of a line. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A number with its noun. */
export const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
