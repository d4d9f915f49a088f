import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../../../io/folders/writeWhole.ts';
import type { WrittenFile } from '../../files/writeSiteFiles.ts';
import { Lists } from './lists.ts';
import type { OutputFile } from './outputFile.ts';
import type { RecordMark } from './recordMarks.ts';

/** What one build leaves for the next. */
export interface PageMemory {
	/** Everything but the records that pages are made from: templates, settings, versions. */
	frame: string;
	/** The day that counted as today. */
	asOf: string;
	records: readonly RecordMark[];
	/** Each thing that a page showed. */
	things: readonly string[];
	/** What each of them amounted to. */
	fingerprints: readonly string[];
	/** The records in each of them that is an answer, as places in `records`. */
	mentions: Lists;
	/** By their names. */
	pages: ReadonlyMap<string, Page>;
	/** Pictures and documents. */
	files: readonly WrittenFile[];
}

export interface Page extends OutputFile {
	/** What it shows, as places in `things`. */
	shows: Int32Array;
}

/** As it lies on the disk: few long texts and arrays, which are read in a moment. */
interface Written extends Record<'frame' | 'asOf' | 'records' | 'things' | 'fingerprints' | 'pages', string> {
	mentions: [ends: Int32Array, values: Int32Array];
	shows: [ends: Int32Array, values: Int32Array];
	sizes: Float64Array;
	times: Float64Array;
	files: readonly WrittenFile[];
}

/** What the last build left. Nothing where there was none, where it was broken off, or where another program wrote here. */
export function recallPages(file: string): PageMemory | undefined {
	try {
		const written = deserialize(readFileSync(file)) as Written;
		const shows = new Lists(...written.shows);
		return {
			frame: written.frame,
			asOf: written.asOf,
			records: lines(written.records).map((line): RecordMark => {
				const [key = '', fields = '', text = '', shape = '', links = ''] = line.split('\t');
				return { key: key as RecordMark['key'], fields, text, shape, links };
			}),
			things: lines(written.things),
			fingerprints: lines(written.fingerprints),
			mentions: new Lists(...written.mentions),
			pages: new Map(
				lines(written.pages).map((line, place): [string, Page] => {
					const [name = '', path = ''] = line.split('\t');
					const size = written.sizes[place] ?? 0;
					return [name, { file: path, size, written: written.times[place] ?? 0, shows: shows.at(place) }];
				}),
			),
			// An earlier version left none.
			files: written.files ?? [],
		};
	} catch {
		return undefined;
	}
}

export async function leavePages(file: string, memory: PageMemory): Promise<void> {
	const { frame, asOf, records, things, fingerprints, mentions } = memory;
	const pages = [...memory.pages.values()];
	const shows = Lists.of(pages.map((page) => page.shows));
	const written: Written = {
		frame,
		asOf,
		records: records
			.map(({ key, fields, text, shape, links }) => [key, fields, text, shape, links].join('\t'))
			.join('\n'),
		things: things.join('\n'),
		fingerprints: fingerprints.join('\n'),
		pages: [...memory.pages].map(([name, page]) => `${name}\t${page.file}`).join('\n'),
		mentions: [mentions.ends, mentions.values],
		shows: [shows.ends, shows.values],
		sizes: Float64Array.from(pages, ({ size }) => size),
		times: Float64Array.from(pages, (page) => page.written),
		files: memory.files,
	};
	await writeWhole(file, serialize(written));
}

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));
