import { basename, dirname, join } from 'node:path';

/**
 * Where the folder that will take the place of `target`, and the one that had it, lie: beside it, since
 * renaming can't be caught halfway, and works on one disk alone.
 */
export const besideFolder = (target: string, what: 'new' | 'old'): string =>
	join(dirname(target), `.${basename(target)}-${what}`);
