import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { interfaceLanguage } from '../io/interfaceLanguage.ts';
import { preparing } from './editor/editorWords.ts';
import type { Site } from './site.ts';
import { siteFiles } from './siteFiles.ts';

interface OtherOptions {
	/** The content folder. */
	content: string;
	/** The output folder. */
	out: string;
}

/** Writes what belongs to the bulletin and is no page: pictures, documents, the editor. */
export async function writeOtherFiles(site: Site, { content, out }: OtherOptions): Promise<void> {
	for (const [path, read] of siteFiles(site, content)) {
		const file = join(out, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, await read());
	}
	if (site.digest.settings.admin) {
		const { writeAdmin } = await import('./editor/writeAdmin.ts');
		const making = () => void process.stderr.write(`${preparing[interfaceLanguage()]}\n`);
		await writeAdmin(site.digest.settings, out, making);
	}
}
