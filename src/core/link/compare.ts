/** The order of two dates or ids as plain text: the same in every language, and much faster than a collator. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
