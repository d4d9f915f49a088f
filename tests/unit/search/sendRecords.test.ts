import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HashedRecord, IndexSink } from '../../../src/core/search/indexSink.ts';
import { recordLine } from '../../../src/core/search/recordLine.ts';
import { sendRecords } from '../../../src/core/search/sendRecords.ts';

/** An engine in memory. It counts what comes in, and holds nothing of it before `commit`. */
function memoryEngine() {
	let index: ReadonlyMap<string, HashedRecord> = new Map();
	const puts: string[][] = [];
	const removes: string[][] = [];
	const sink = (failAfter = Number.POSITIVE_INFINITY): IndexSink => {
		let next = new Map<string, HashedRecord>();
		const step = () => {
			if (puts.length + removes.length >= failAfter) throw new Error('The engine went away.');
		};
		return {
			begin: async (anew) => {
				next = anew ? new Map() : new Map(index);
				return new Map([...next].map(([key, { hash }]) => [key, hash]));
			},
			put: async (records) => {
				step();
				puts.push(records.map(({ key }) => key));
				for (const record of records) next.set(record.key, record);
			},
			remove: async (keys) => {
				step();
				removes.push([...keys]);
				for (const key of keys) next.delete(key);
			},
			commit: async () => {
				step();
				index = next;
				return { records: index.size };
			},
			close: async () => {},
		};
	};
	return { sink, puts, removes, index: () => index };
}

const record = (key: string, title: string): HashedRecord => ({
	id: key,
	url: `/reports/${key}/`,
	lang: 'en',
	languages: ['en'],
	title,
	summary: '',
	sections: [],
	keywords: [],
	facets: { factory: [], workshop: [], topic: [], response: ['unanswered'], year: [] },
	key,
	hash: title,
});

/** A bulletin: titles by their ids, of which few differ, so that much stays the same from one to the next. */
const bulletin = fc
	.dictionary(fc.constantFrom(...'abcdefghij'), fc.constantFrom('one', 'two', 'three'))
	.map((titles) => Object.entries(titles).map(([key, title]) => record(key, title)));

test('the index becomes what is sent, whatever it was before, and only what differs is sent', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(bulletin, { minLength: 1, maxLength: 5 }), fc.boolean(), async (states, anew) => {
			const engine = memoryEngine();
			for (const state of states) {
				const before = engine.index();
				engine.puts.length = engine.removes.length = 0;
				const { sent, removed, kept } = await sendRecords(engine.sink(), state, { anew });
				expect([...engine.index().values()].sort(byKey)).toEqual([...state].sort(byKey));
				const differing = state.filter(({ key, hash }) => anew || before.get(key)?.hash !== hash);
				expect(engine.puts.flat().sort()).toEqual(differing.map(({ key }) => key).sort());
				const gone = anew ? [] : [...before.keys()].filter((key) => !state.some((now) => now.key === key));
				expect(engine.removes.flat().sort()).toEqual(gone.sort());
				expect([sent, removed, kept]).toEqual([differing.length, gone.length, state.length - differing.length]);
			}
		}),
	);
});

test('whatever breaks on the way, the last index stands', async () => {
	const many = Array.from({ length: 1200 }, (_, i) => record(`r${i}`, 'new'));
	for (let failAfter = 0; failAfter < 4; failAfter++) {
		const engine = memoryEngine();
		await sendRecords(engine.sink(), [record('old', 'old'), record('r0', 'old')]);
		const before = engine.index();
		engine.puts.length = 0;
		await expect(sendRecords(engine.sink(failAfter), many)).rejects.toThrow('The engine went away.');
		expect(engine.index()).toBe(before);
	}
});

test('a great bulletin goes out in batches', async () => {
	const engine = memoryEngine();
	await sendRecords(
		engine.sink(),
		Array.from({ length: 1201 }, (_, i) => record(`r${i}`, 'new')),
	);
	expect(engine.puts.map((keys) => keys.length)).toEqual([500, 500, 201]);
});

test('an engine that lost records on the way is told of', async () => {
	const { sink } = memoryEngine();
	const forgetful: IndexSink = { ...sink(), commit: async () => ({ records: 1 }) };
	await expect(sendRecords(forgetful, [record('a', 'one'), record('b', 'two')])).rejects.toThrow(
		'The engine holds 1 records, and 2 were sent.',
	);
});

test('a record is the same line, in whatever order its facts were put down', () => {
	const { key: _key, hash: _hash, ...plain } = record('a', 'one');
	const turned = Object.fromEntries(Object.entries(plain).reverse()) as unknown as typeof plain;
	expect(recordLine(turned)).toBe(recordLine(plain));
	expect(recordLine(plain)).toMatchInlineSnapshot(
		`"{"id":"a","url":"/reports/a/","lang":"en","languages":["en"],"title":"one","summary":"","sections":[],"keywords":[],"facets":{"factory":[],"workshop":[],"topic":[],"response":["unanswered"],"year":[]}}"`,
	);
});

const byKey = (a: HashedRecord, b: HashedRecord) => (a.key < b.key ? -1 : 1);
