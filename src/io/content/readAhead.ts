import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '../../core/sourceFile.ts';
import { readSettings } from '../../core/parse/readSettings.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import type { TextCache } from './textCache.ts';

/** What one thread is to read. */
export interface ReadAheadTask {
	/** The content folder. */
	content: string;
	/** Paths below it. */
	paths: string[];
	languages: readonly string[];
	/** What a factory and a workshop are called, as digest.yml says. */
	terms: Settings['terms'];
}

/** Fewer files for each are read before threads are warm: a thread compiles our program anew. */
const fewestFiles = 5000;
/** More threads would wait for the disk, and take a hundred megabytes each. */
const mostThreads = 8;

/**
 * Reads files of which the cache knows nothing on all cores, each by itself; their texts are in the cache then. What a
 * thread couldn't do is simply not there: whoever asks for it reads it as if there had been no thread.
 */
export async function readAhead(
	content: string,
	files: readonly SourceFile[],
	texts: TextCache,
	fewest = fewestFiles,
): Promise<void> {
	const fresh = files.filter((file) => texts.isNew(file)).map(({ path }) => path);
	const count = Math.min(availableParallelism(), mostThreads, Math.floor(fresh.length / fewest));
	if (count < 2) return;
	const file = files.find(({ path }) => path === 'digest.yml');
	const { languages, settings } = readSettings(file, () => {});
	if (!languages) return;
	// A translation is read with its original. In turn, since the largest texts lie together.
	const groups = [...Map.groupBy(fresh, (path) => path.replace(/\.[^/]*$/, '')).values()];
	const parts = Array.from({ length: count }, (_, part) => groups.filter((_, index) => index % count === part).flat());
	await Promise.all(parts.map((paths) => readApart({ content, paths, languages, terms: settings?.terms }, texts)));
}

/** Megabytes. As much stack as the main thread has, so that both give up on the same texts; little for what is soon waste. */
const resourceLimits = { stackSizeMb: 1.2, maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

function readApart(task: ReadAheadTask, texts: TextCache): Promise<void> {
	return new Promise((resolve) => {
		const worker = new Worker(new URL('./readAheadThread.ts', import.meta.url), { workerData: task, resourceLimits });
		worker.on('message', (asked: string) => texts.takeOver(asked));
		worker.once('error', () => resolve());
		worker.once('exit', () => resolve());
	});
}
