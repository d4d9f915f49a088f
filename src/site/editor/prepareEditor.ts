import { createHash, randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEditor, type EditorEntry } from './bundleEditor.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = join(root, '.cache', 'editor');

/**
 * The folder with the form's scripts, made once for each version of them.
 *
 * @param making called where they have to be made, which takes some seconds
 */
export async function prepareEditor(entry: EditorEntry, making: () => void = () => {}): Promise<string> {
	const folder = join(cache, `${entry}-${versionOf()}`);
	const others = await readdir(cache).catch((): string[] => []);
	if (others.includes(`${entry}-${versionOf()}`)) return folder;
	making();
	// Made beside it and renamed, so that what is there is always whole, also where two runs make it at once.
	const fresh = join(cache, `.${entry}-${randomUUID()}`);
	try {
		await mkdir(cache, { recursive: true });
		await bundleEditor(entry, fresh);
		await copyFile(join(root, 'public/favicon.svg'), join(fresh, 'favicon.svg'));
		await rename(fresh, folder).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
		});
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
	const outdated = others.filter((name) => name.startsWith(`${entry}-`));
	await Promise.all(outdated.map((name) => rm(join(cache, name), { recursive: true, force: true })));
	return folder;
}

let version: string | undefined;

/** Changes with the form's own version and with everything of ours that may be in its scripts. */
function versionOf(): string {
	if (version) return version;
	const hash = createHash('sha256');
	const packages = ['@sveltia/cms', 'vite'].map((name) => join('node_modules', name, 'package.json'));
	const own = globSync(['src/core/**/*.ts', 'src/site/editor/**/*.{ts,css}'], { cwd: root }).sort();
	for (const file of [...packages, ...own]) hash.update(file).update(readFileSync(join(root, file)));
	version = hash.digest('hex').slice(0, 16);
	return version;
}
