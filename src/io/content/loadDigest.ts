import type { BuildResult } from '../../core/digest.ts';
import type { ContentLook } from './contentLook.ts';
import { createDigestLoader, type LoaderOptions } from './digestLoader.ts';

interface LoadOptions extends LoaderOptions {
	/** The folder, where it has been looked at. */
	look?: ContentLook | undefined;
}

/** Reads a content folder and builds its digest, with the clock of this machine as today. */
export async function loadDigest(content: string, { look, ...options }: LoadOptions = {}): Promise<BuildResult> {
	const loader = await createDigestLoader(content, options);
	const { changed: _, ...result } = await loader.load({ look });
	await loader.save();
	return result;
}
