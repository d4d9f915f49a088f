import type { BuildResult } from '../core/digest.ts';
import { buildDigest } from '../core/digest.ts';
import { openContentIndex } from './contentIndex.ts';
import { createContentReader } from './contentReader.ts';
import { createHistoryReader } from './historyReader.ts';
import { openTextCache } from './textCache.ts';
import { today } from './today.ts';

interface LoadOptions {
	/** Texts that didn't change since the last run are not read again. */
	cached?: boolean;
}

/** Reads a content folder and builds its digest, with the clock of this machine as today. */
export async function loadDigest(content: string, { cached = false }: LoadOptions = {}): Promise<BuildResult> {
	const began = Date.now();
	const index = cached ? await openContentIndex(content) : undefined;
	const reader = await createContentReader(content, index?.entries);
	const { files, ...found } = await reader.read();
	const originals = await createHistoryReader(reader.root).read(files);
	const texts = cached ? await openTextCache(content) : undefined;
	const result = buildDigest(files, { today: today(), ...found, originals, parsed: texts?.cache });
	await texts?.save();
	await index?.save(reader.entries(), began);
	return result;
}
