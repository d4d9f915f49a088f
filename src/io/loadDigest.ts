import type { BuildResult } from '../core/digest.ts';
import { buildDigest } from '../core/digest.ts';
import type { ContentLook } from './contentLook.ts';
import { openContentIndex } from './contentIndex.ts';
import { createContentReader } from './contentReader.ts';
import { createHistoryReader } from './historyReader.ts';
import { readAhead } from './readAhead.ts';
import { openTextCache } from './textCache.ts';
import { today } from './today.ts';

interface LoadOptions {
	/** Texts that didn't change since the last run are not read again. */
	cached?: boolean;
	/** The folder, where it has been looked at. */
	look?: ContentLook | undefined;
}

/** Reads a content folder and builds its digest, with the clock of this machine as today. */
export async function loadDigest(content: string, { cached = false, look }: LoadOptions = {}): Promise<BuildResult> {
	const began = look?.looked ?? Date.now();
	const index = cached ? await openContentIndex(content) : undefined;
	const reader = await createContentReader(content, index?.entries);
	const { files, ...found } = await reader.read(look);
	const originals = await createHistoryReader(reader.root).read(files);
	const texts = cached ? await openTextCache(content) : undefined;
	if (texts) await readAhead(content, files, texts);
	const result = buildDigest(files, { today: today(), ...found, originals, parsed: texts?.cache });
	// What the bulletin needs of a file has been taken from it.
	for (const { source } of reader.entries().values()) source?.letGo();
	await texts?.save();
	await index?.save(reader.entries(), began);
	return result;
}
