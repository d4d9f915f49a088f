/** Whether a value is nothing but the “…” that stands in examples for what is to be filled in. */
export const isPlaceholder = (value: unknown): value is string =>
	typeof value === 'string' && /^\s*(?:…+|\.{3,})\s*$/.test(value);
