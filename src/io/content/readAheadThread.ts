import { parentPort, workerData } from 'node:worker_threads';
import { readRecords } from '../../core/parse/readRecords.ts';
import { lookAtFiles } from './contentLook.ts';
import { createContentReader } from './contentReader.ts';
import type { ReadAheadTask } from './readAhead.ts';
import { openTextCache } from './textCache.ts';

/** Files at a time: what was read of them is handed over, and forgotten here. */
const batch = 1000;

const { content, paths, languages, terms } = workerData as ReadAheadTask;
const { root } = await createContentReader(content);
const texts = await openTextCache(content);
for (let start = 0; start < paths.length; start += batch) {
	const reader = await createContentReader(root);
	const { files } = await reader.read(lookAtFiles(root, paths.slice(start, start + batch)));
	readRecords(files, languages, () => () => {}, texts.cache, terms);
	parentPort?.postMessage(texts.handOver());
}
