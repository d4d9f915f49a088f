import type { SourceFile } from '../sourceFile.ts';
import type { RecordOf, Records } from '../model.ts';
import { noParseCache } from '../parse/parseCache.ts';
import { readRecords } from '../parse/readRecords.ts';
import { readSettings } from '../parse/readSettings.ts';
import { formerIds } from '../rules/formerIds.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Settings } from '../schema/schemas.ts';
import { type KnownNames, knownNames } from './values/knownNames.ts';

/** What an import must know of the bulletin into which it goes. Drafts count, and a file with a mistake is no hindrance. */
export interface Bulletin {
	records: Records;
	names: KnownNames;
	languages: readonly string[];
	settings: Settings | undefined;
	/** Whether an id is one of a record, or was. */
	isTaken(kind: Kind, id: string): boolean;
	/** The record that was made from a piece of a source, by its hash. */
	byHash(kind: Kind, hash: string): RecordOf | undefined;
	workshopsOf(factory: string): { id: string; names: string[] }[];
}

export function readBulletin(files: readonly SourceFile[]): Bulletin {
	const silent = () => () => {};
	const { settings, languages } = readSettings(
		files.find(({ path }) => path === 'digest.yml'),
		silent(),
	);
	const { records, known } = readRecords(files, languages, silent, noParseCache);
	const former = formerIds(records);
	const hashes = new Map<string, RecordOf>();
	for (const [kind, map] of Object.entries(records) as [Kind, ReadonlyMap<string, RecordOf>][]) {
		for (const record of map.values()) {
			const { hash } = sourceOf(record);
			if (hash !== undefined) hashes.set(`${kind}/${hash}`, record);
		}
	}
	return {
		records,
		names: knownNames(records),
		languages: languages ?? ['en'],
		settings,
		isTaken: (kind, id) => known[kind].has(id) || former.has(`${kind}/${id}`),
		byHash: (kind, hash) => hashes.get(`${kind}/${hash}`),
		workshopsOf: (factory) => workshopsOf(records, factory),
	};
}

/** Where a record was taken from, as far as it says so. */
export const sourceOf = ({ data }: RecordOf): { publication?: string; title?: string; date?: string; hash?: string } =>
	('source' in data && data.source) || {};

function workshopsOf(records: Records, factory: string): { id: string; names: string[] }[] {
	const record = [...records.factories.values()].find(({ id }) => id === factory);
	return (record?.data.workshops ?? []).map(({ id, title }) => ({
		id,
		names: [
			title,
			...[...(record?.translations.values() ?? [])].flatMap(({ data }) =>
				(data.workshops ?? []).filter((workshop) => workshop.id === id).map((workshop) => workshop.title),
			),
		],
	}));
}
