import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Flag, recordFromFlags } from '../../src/core/desk/recordFromFlags.ts';
import { withIds } from '../../src/core/desk/withIds.ts';
import type { Asker } from '../../src/core/desk/asker.ts';
import type { Found } from '../../src/core/found.ts';
import type { Field } from '../../src/core/form/field.ts';
import { formOf } from '../../src/core/form/formOf.ts';
import { termsOf } from '../../src/core/form/termsOf.ts';
import type { RecordOf } from '../../src/core/model.ts';
import type { Kind } from '../../src/core/schema/kinds.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { fileOf } from '../../src/io/desk/addRecord.ts';
import { clackAsker } from '../../src/io/desk/clackAsker.ts';
import { interfaceLanguage } from '../../src/io/interfaceLanguage.ts';
import { loadDigest } from '../../src/io/content/loadDigest.ts';

/** What the commands that write a record work with. */
export interface Desk {
	content: string;
	found: Found;
	/** Who can be asked; nobody where there is no terminal, or where nothing is to be asked. */
	asker: Asker | undefined;
	form(kind: Kind): readonly Field[];
	/** The ids that are in use or were, or whose file is there. */
	taken(kind: Kind): { has(id: string): boolean };
}

export async function openDesk({
	content,
	yes,
	json,
	body,
}: {
	content: string;
	yes: boolean;
	json: boolean;
	body?: string | undefined;
}): Promise<Desk> {
	const { found } = await loadDigest(content, { cached: true });
	const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
	return {
		content,
		found,
		asker: terminal && !yes && !json && body !== '-' ? clackAsker(interfaceLanguage()) : undefined,
		form: (kind) => formOf(kind, found.settings && termsOf(found.settings)),
		taken: (kind) => {
			const records = found.records[kind] as ReadonlyMap<string, RecordOf>;
			const former = new Set([...records.values()].flatMap(({ data }) => ('aliases' in data && data.aliases) || []));
			const isThere = (id: string) => existsSync(join(content, fileOf({ kind, id })));
			return { has: (id) => records.has(id) || former.has(id) || isThere(id) };
		},
	};
}

/** The fields that the flags tell of, with the ids of the records that they name. @throws WordsError with everything that is wrong with them */
export function readFlags(desk: Desk, kind: Kind, flags: readonly Flag[]): Record<string, unknown> {
	const { data, objections } = recordFromFlags(kind, desk.form(kind), flags);
	const named = withIds(kind, data, desk.found.records, (words) => objections.push(words));
	if (objections.length === 0) return named;
	const all = (lang: 'en' | 'zh') => objections.map((words) => words[lang]).join('\n');
	throw new WordsError({ en: all('en'), zh: all('zh') });
}
