import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../../core/message.ts';
import { bulletinStamp } from '../../io/content/bulletinStamp.ts';
import { openCacheFolder } from '../../io/folders/cacheFolder.ts';
import type { StampedLook } from '../../io/content/contentLook.ts';
import { writeWhole } from '../../io/folders/writeWhole.ts';
import type { BuildOptions } from './buildOptions.ts';
import { type OutputFile, isIntact } from './kept/outputFile.ts';

interface LastBuildOptions {
	/** The content folder as it lies there now, or as it was when it was built. */
	look: StampedLook;
	options: BuildOptions;
	/** Stands for the templates and all that they are made with. */
	sources: string;
}

/** What one build leaves for the next. */
interface Note {
	made: string;
	pages: number;
	/** What it said of the records, but for hints. */
	messages: readonly Message[];
	files: readonly OutputFile[];
}

export interface LastBuild {
	/** The last build, where everything is as it found and as it left it; then there is nothing to do. */
	standing(): Promise<Pick<Note, 'pages' | 'messages'> | undefined>;
	/** Leaves word of this build. */
	note(done: Pick<Note, 'pages' | 'messages' | 'files'>): Promise<void>;
}

/** Looks at what there is to be built, before anything is read. */
export async function openLastBuild({ look, options, sources }: LastBuildOptions): Promise<LastBuild> {
	const { out, base, search, precompress } = options;
	const file = join(await openCacheFolder('pages', out), 'last.json');
	const stamp = await bulletinStamp(look);
	const made = `${sources} ${base} ${search} ${precompress}\n${stamp}`;
	return {
		standing: async () => {
			if (stamp === undefined) return undefined;
			try {
				const note = JSON.parse(await readFile(file, 'utf8')) as Note;
				return note.made === made && note.files.every((each) => isIntact(out, each)) ? note : undefined;
			} catch {
				// There was no build, or another program wrote here.
				return undefined;
			}
		},
		note: async ({ pages, messages, files }) => {
			const told = messages.filter(({ severity }) => severity !== 'hint');
			const note: Note = { made, pages, messages: told, files };
			await writeWhole(file, JSON.stringify(note));
		},
	};
}
