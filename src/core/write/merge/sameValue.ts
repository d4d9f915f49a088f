/**
 * Whether two values of a field say the same. Forms write an empty text, an empty list or nothing where nothing was
 * filled in, and they write as a text what YAML reads as a number (`page: 4`).
 */
export function sameValue(a: unknown, b: unknown): boolean {
	if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
	if (Array.isArray(a) && Array.isArray(b)) {
		return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
	}
	if (isGroup(a) && isGroup(b)) {
		return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));
	}
	return a === b || (typeof a === 'number' && b === String(a)) || (typeof b === 'number' && a === String(b));
}

/** Nothing, in one of the ways of writing it. */
export function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (Array.isArray(value)) return value.length === 0;
	return isGroup(value) && Object.values(value).every(isEmpty);
}

export const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
