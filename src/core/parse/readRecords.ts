import type { SourceFile } from '../sourceFile.ts';
import type { Lang, RecordOf, Records } from '../model.ts';
import type { Id } from '../schema/id.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import type { Settings } from '../schema/schemas.ts';
import type { FileOf } from './fileOf.ts';
import { latestTree } from './latestTree.ts';
import type { ParseCache } from './parseCache.ts';
import type { Tell } from './problem.ts';
import { readWhole } from './readWhole.ts';
import { type Found, type FoundTranslation, type KnownIds, sortFiles } from './sortFiles.ts';

export interface ReadRecords {
	/** Every record that could be read, without the fields that have errors. */
	records: Records;
	known: KnownIds;
	files: readonly FileOf[];
}

/** Reads every record with its translations, and reports what is wrong with each by itself. */
export function readRecords(
	sources: readonly SourceFile[],
	languages: readonly Lang[] | undefined,
	reportIn: (file: string) => Tell,
	cache: ParseCache,
	terms?: Settings['terms'],
): ReadRecords {
	const { mains, translations, known } = sortFiles(sources, languages ?? [], reportIn);
	const maps = Object.fromEntries(kinds.map((kind) => [kind, new Map<Id, RecordOf>()])) as Record<
		Kind,
		Map<Id, RecordOf>
	>;
	const options = {
		cache,
		languages: languages ?? ['en'],
		checkLanguages: languages !== undefined,
		terms,
		termsKey: terms ? ` ${JSON.stringify(terms)}` : '',
		locator: latestTree(),
	};
	const files: FileOf[] = [];
	const byMain = Map.groupBy(translations, ({ kind, id }) => `${kind}/${id}`);
	const read = (...asked: [Found | undefined, readonly FoundTranslation[]]) => {
		const { record, ...found } = readWhole(...asked, options);
		if (record) maps[record.kind].set(record.id, record);
		for (const file of found.files) files.push(file);
		// What is wrong is told each time, also where the cache knew the rest.
		for (const { file, problem } of found.problems) reportIn(file)(problem);
	};
	for (const main of mains) {
		const key = `${main.kind}/${main.id}`;
		read(main, byMain.get(key) ?? []);
		byMain.delete(key);
	}
	for (const orphans of byMain.values()) read(undefined, orphans);
	return { records: maps as unknown as Records, known, files };
}
