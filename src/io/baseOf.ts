import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The base path for which a folder of pages was built, as its own pages name it; `/` where none does. */
export async function baseOf(out: string): Promise<string> {
	const page = await readFile(join(out, '404.html'), 'utf8').catch(() => '');
	return /href="([^"]*)favicon\.svg"/.exec(page)?.[1] ?? '/';
}
