import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDigest } from '../../../src/core/digest.ts';
import type { SourceFile } from '../../../src/core/sourceFile.ts';
import { createParseCache, type ParseCache } from '../../../src/core/parse/parseCache.ts';
import type { Id } from '../../../src/core/schema/id.ts';
import { report, sound } from '../bulletin.ts';

const encoder = new TextEncoder();
const settings = { today: '2026-06-30', assets: new Set<string>() };

/** Texts that say different things of their own file, of others, and of none. */
const texts: Record<string, readonly (string | undefined)[]> = {
	'digest.yml': [
		sound['digest.yml'],
		sound['digest.yml'].replace('[en, zh]', '[zh, en]'),
		'title: T\nlanguages: [en]\n',
	],
	'factories/north.md': [sound['factories/north.md'], undefined, '---\ntitle: North\n---\n'],
	'reports/guard.md': [
		sound['reports/guard.md'],
		report('title: [', '\n'),
		report('lang: zh', '\n## 看\n\n[x](x.md)\n'),
	],
	'reports/guard.zh.md': [undefined, '---\ntitle: 护罩\n---\n\n<b>粗</b>\n', '---\nfactory: north\n---\n'],
	'reports/x.md': [
		undefined,
		report('topic: safety', '\n[a guard](guard.md#what-to-watch)\n'),
		report('workshop: press-shop\noutcome: a #1', '\n[a guard](guard.md#watch)\n\n![](./x.jpg)\n'),
	],
};

type Versions = Record<string, number>;
const paths = Object.keys(texts);
const versions: fc.Arbitrary<Versions> = fc.record(Object.fromEntries(paths.map((path) => [path, fc.nat(2)])));

/** The files of a bulletin from edit to edit: what isn't changed stays the same object. */
function createFolder() {
	const kept = new Map<string, SourceFile>();
	const file = (path: string, text: string): SourceFile => {
		const key = `${path}\n${text}`;
		const made = kept.get(key) ?? { path, bytes: encoder.encode(text) };
		kept.set(key, made);
		return made;
	};
	return (chosen: Versions): SourceFile[] =>
		Object.entries({ ...sound, ...Object.fromEntries(paths.map((path) => [path, texts[path]?.[chosen[path] ?? 0]])) })
			.filter((entry): entry is [string, string] => entry[1] !== undefined)
			.map(([path, text]) => file(path, text));
}

test('after any edits, the same is said and the same is built as from nothing', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(fc.array(versions, { minLength: 2, maxLength: 6 }), (edits) => {
			const folder = createFolder();
			const parsed = createParseCache();
			for (const edit of edits) {
				const [again, anew] = [{ ...settings, parsed }, settings].map((s) => buildDigest(folder(edit), s));
				expect(again?.messages).toEqual(anew?.messages);
				expect(written(again?.digest)).toBe(written(anew?.digest));
			}
		}),
		{ numRuns: 30 },
	);
});

const written = (value: unknown) => JSON.stringify(value, (_, v: unknown) => (v instanceof Map ? [...v] : v));

test('only the file that changed is read again, and every text where the languages changed; no text is no work', () => {
	const made: string[] = [];
	const cache = createParseCache();
	const parsed: ParseCache = {
		remember: (part, file, question, make) =>
			cache.remember(part, file, question, () => {
				made.push(`${part} of ${file.path}`);
				return make();
			}),
		rememberBody: (file, question, make) =>
			cache.rememberBody(file, question, () => {
				made.push(`body of ${file.path}`);
				return make();
			}),
		rememberWhole: cache.rememberWhole,
	};
	const folder = createFolder();
	const round = (chosen: Versions) => {
		made.length = 0;
		buildDigest(folder(chosen), { ...settings, parsed });
		return [...made].sort();
	};
	expect(round({})).toEqual([
		'body of reports/guard.md',
		'fields of factories/north.md',
		'fields of factories/south.md',
		'fields of reports/guard.md',
		'fields of topics/safety.md',
	]);
	expect(round({})).toEqual([]);
	expect(round({ 'reports/x.md': 1 })).toEqual(['body of reports/x.md', 'fields of reports/x.md']);
	expect(round({ 'reports/x.md': 1, 'digest.yml': 1 })).toEqual(['body of reports/guard.md', 'body of reports/x.md']);
});

test('a record whose files are all the same is the same object; another translation or language makes another', () => {
	const parsed = createParseCache();
	const folder = createFolder();
	const guard = (chosen: Versions) =>
		buildDigest(folder(chosen), { ...settings, parsed }).found.records.reports.get('guard' as Id<'reports'>);
	const first = guard({});
	expect(guard({ 'reports/x.md': 1, 'factories/north.md': 2 })).toBe(first);
	const translated = guard({ 'reports/guard.zh.md': 1 });
	expect(translated).not.toBe(first);
	expect(translated?.translations.size).toBe(1);
	expect(guard({ 'reports/guard.zh.md': 1, 'reports/x.md': 2 })).toBe(translated);
	expect(guard({})?.translations.size).toBe(0);
	expect(guard({ 'digest.yml': 1 })?.lang).toBe('zh');
});
