import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Digest, RecordOf } from '../../../src/core/model.ts';
import { kinds } from '../../../src/core/schema/kinds.ts';
import { loadDigest } from '../../../src/io/content/loadDigest.ts';
import { questionReads, wordFields } from '../../../src/site/build/kept/questionReads.ts';
import { type Questions, questions } from '../../../src/site/questions.ts';
import { isRecord } from '../../../src/site/shown.ts';
import { waysToAsk } from '../../support/waysToAsk.ts';

const folders = ['../../../content', '../../fixtures/plants'].map((path) =>
	fileURLToPath(new URL(path, import.meta.url)),
);

class LookedInto extends Error {}

/** Stands where something was that nobody should look into. */
const forbidden = new Proxy(
	{},
	{
		get: () => {
			throw new LookedInto();
		},
	},
);

/** The same records without their words, their texts and the links between them. */
function hidden(digest: Digest): Digest {
	const hide = (record: RecordOf): RecordOf => {
		const wordless = <D extends object>(data: D) =>
			JSON.parse(JSON.stringify(data), (key, value: unknown) => (wordFields.has(key) ? forbidden : value)) as D;
		const data = wordless(record.data);
		const translations = [...record.translations].map(
			([lang, text]) => [lang, { ...text, data: wordless(text.data), body: forbidden }] as const,
		);
		return { ...record, data, body: forbidden as RecordOf['body'], translations: new Map(translations) as never };
	};
	const now = new Map<RecordOf, RecordOf>();
	const records = Object.fromEntries(
		kinds.map((kind) => {
			const ofKind = [...digest.records[kind]] as [string, RecordOf][];
			return [
				kind,
				new Map(
					ofKind.map(([id, record]) => {
						now.set(record, hide(record));
						return [id, now.get(record)];
					}),
				),
			];
		}),
	) as unknown as Digest['records'];
	const references = new Map(
		[...digest.references].map(([key, found]) => [
			key,
			found.map((one) => ({ ...one, from: now.get(one.from) ?? one.from })),
		]),
	);
	return { ...digest, records, references, backlinks: forbidden as Digest['backlinks'] };
}

/** Asks a question in all ways, and looks through its answers for what should be hidden; records may hold it. */
function ask(name: keyof Questions, digest: Digest): number {
	const question = questions[name] as (digest: Digest, ...args: unknown[]) => unknown;
	const ways = waysToAsk[name](digest);
	for (const args of ways) JSON.stringify(question(digest, ...args), (_, value) => (isRecord(value) ? '' : value));
	return ways.length;
}

describe.each(folders)('in %s', (folder) => {
	const loaded = loadDigest(folder);
	test.each(Object.keys(questions) as (keyof Questions)[])('%s looks into no more than it says', async (name) => {
		const { digest } = await loaded;
		if (!digest) throw new Error('The bulletin has errors.');
		const looks = [...questionReads.words, ...questionReads.links].some((looking) => looking === name);
		const bulletin = hidden(digest);
		if (looks && waysToAsk[name](bulletin).length > 0) expect(() => ask(name, bulletin)).toThrow(LookedInto);
		else expect(ask(name, bulletin)).toBeGreaterThanOrEqual(0);
	});
});
