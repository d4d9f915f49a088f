import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporaryFolder.ts';

const small = fileURLToPath(new URL('../fixtures/small', import.meta.url));

/** A copy of the small sample bulletin to write in, gone at the end of the scope. */
export async function sampleCopy() {
	const folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	await cp(small, content, { recursive: true });
	return {
		content,
		/** The paths of all files, hidden ones too. */
		async files() {
			const entries = await readdir(content, { recursive: true, withFileTypes: true });
			return entries
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort();
		},
		read: (path: string) => readFile(join(content, path), 'utf8'),
		[Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
	};
}
