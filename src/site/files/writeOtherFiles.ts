import { interfaceLanguage } from '../../io/interfaceLanguage.ts';
import { preparing } from '../editor/editorWords.ts';
import type { Site } from '../site.ts';
import { type WriteOptions, writeSiteFiles, type WrittenFile } from './writeSiteFiles.ts';

/**
 * Writes what belongs to the bulletin and is no page: pictures, documents, the editor.
 *
 * @returns those that the next build may take over
 */
export async function writeOtherFiles(site: Site, options: WriteOptions): Promise<WrittenFile[]> {
	const written = await writeSiteFiles(site, options);
	if (site.digest.settings.admin) {
		const { writeAdmin } = await import('../editor/writeAdmin.ts');
		const making = () => void process.stderr.write(`${preparing[interfaceLanguage()]}\n`);
		await writeAdmin(site.digest.settings, options.out, making);
	}
	return written;
}
