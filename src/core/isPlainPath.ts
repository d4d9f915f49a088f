/**
 * Whether a path reads the same in an address, on a disk and in a route: other letters and signs are written with `%` in
 * the one and as themselves in the others, and `..` means another folder.
 */
export const isPlainPath = (path: string): boolean =>
	/^[A-Za-z0-9._~/-]*$/.test(path) && !path.split('/').some((part) => part === '.' || part === '..');
