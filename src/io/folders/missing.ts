/**
 * For `catch`, where a file that isn't there is no failure. Any other error goes on: a file that can't be read at this
 * moment is there all the same.
 */
export function missing(error: NodeJS.ErrnoException): undefined {
	if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
	throw error;
}
