import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCacheFolder } from '../../io/folders/cacheFolder.ts';
import { folderHash } from '../../io/folders/folderHash.ts';
import { writeWhole } from '../../io/folders/writeWhole.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['src/core', 'src/components/submit/client', 'src/site/submit/browserParser.ts', 'package-lock.json'];

/**
 * The checker as one script for the browser. It is larger than all other scripts together, so it isn't made in every
 * build but once for each state of its sources.
 */
export async function checkerScript(): Promise<string> {
	const folder = await openCacheFolder('checker', root);
	const file = join(folder, `${folderHash(root, sources)}.js`);
	const kept = await readFile(file, 'utf8').catch(() => undefined);
	if (kept !== undefined) return kept;
	const code = await bundle();
	for (const name of await readdir(folder)) if (name.endsWith('.js')) await rm(join(folder, name), { force: true });
	await writeWhole(file, code);
	return code;
}

async function bundle(): Promise<string> {
	const { build } = await import('vite');
	const { browserParser } = await import('./browserParser.ts');
	const built = await build({
		root,
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [browserParser()],
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: join(root, 'src/components/submit/client/checkDraft.ts'),
				preserveEntrySignatures: 'strict',
			},
		},
	});
	const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	const [script, ...more] = outputs.filter((output) => output.type === 'chunk');
	if (!script || more.length > 0) throw new Error('unreachable: the checker is one script');
	return script.code;
}
