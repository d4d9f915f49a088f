import { fileURLToPath } from 'node:url';
import { siteAddress } from '../../core/siteAddress.ts';
import { lookAtContent } from '../../io/content/contentLook.ts';
import { giveBackMemory } from '../../io/giveBackMemory.ts';
import { lockFolder } from '../../io/folders/lockFolder.ts';
import { recoverFolder } from '../../io/folders/replaceFolder.ts';
import { settingsIn } from '../../io/content/settingsIn.ts';
import { openSite } from '../openSite.ts';
import { tellMessages } from '../tellMessages.ts';
import type { BuildOptions, Built } from './buildOptions.ts';
import { hashSources } from './hashSources.ts';
import { openLastBuild } from './lastBuild.ts';
import { leaveWord, publish } from './publish.ts';
import { startBundle } from './bundle/startBundle.ts';
import { manyPages } from './writePages.ts';

/** Fewer are read while the templates are bundled; of more, that would take more memory than all the rest. */
const manyFiles = 10_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Builds a bulletin into a folder. Nothing comes back where the records have errors, which are told on the terminal;
 * the folder is as it was then, as it is when the build fails on the way or is stopped.
 *
 * Astro bundles the templates, once; the pages are then made here, beside the folder that stands, and put in its
 * place whole. So an edit costs what it changes, and not what Astro and Vite need to begin.
 *
 * @throws WordsError when another build writes the same folder
 */
export async function buildBulletin(options: BuildOptions): Promise<Built | undefined> {
	const { content, out, base, fresh, verbose } = options;
	await using _lock = await lockFolder(out);
	await recoverFolder(out);
	const sources = hashSources(root);
	const look = await lookAtContent(content);
	const last = await openLastBuild({ look, options, sources });
	const standing = fresh ? undefined : await last.standing();
	if (standing) {
		tellMessages(standing.messages, content);
		return { made: 0, elsewhere: 0, kept: standing.pages, unchanged: true };
	}
	const settings = await settingsIn(content);
	using bundling = settings && startBundle({ address: siteAddress(settings, base), root, sources, verbose });
	if (look.files.size >= manyFiles) await bundling?.opened;
	const { site, messages } = await openSite(content, base, look);
	tellMessages(messages, content);
	if (!site || !bundling) return undefined;
	const { built, takeNote } = await publish({ options, site, bundle: bundling.opened, sources });
	const isLarge = built.made >= manyPages;
	if (isLarge) giveBackMemory();
	const left = takeNote();
	// Word of all pages takes its memory when there is most of everything else.
	if (isLarge) giveBackMemory();
	await leaveWord(out, left);
	await last.note({ pages: built.made + built.kept, messages, files: [...left.output.files.values()] });
	return built;
}
