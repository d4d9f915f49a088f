import type { BuildResult } from '../core/digest.ts';
import { buildDigest } from '../core/digest.ts';
import { readContent } from './readContent.ts';

/** Reads a content folder and builds its digest, with the clock of this machine as today. */
export async function loadDigest(content: string): Promise<BuildResult> {
	const { files, assets } = await readContent(content);
	return buildDigest(files, { today: new Date().toISOString().slice(0, 10), assets });
}
