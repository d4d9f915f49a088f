import { buildDigest } from '../../digest.ts';
import type { Message } from '../../message.ts';
import { isTextPath } from '../../parse/isTextPath.ts';
import { createParseCache } from '../../parse/parseCache.ts';
import type { SourceFile } from '../../sourceFile.ts';
import { exampleBulletin } from './exampleBulletin.ts';
import { filesIn, withWords } from './inLanguage.ts';
import type { RuleExample } from './ruleExample.ts';

const encoder = new TextEncoder();

// Nearly all files of an example are those of the bulletin that all examples stand in: each is read once.
const parsed = createParseCache();
const known = new Map<string, SourceFile>();

function sourceFile(path: string, content: string | Uint8Array): SourceFile {
	if (typeof content !== 'string') return { path, bytes: content };
	const key = `${path}\n${content}`;
	const file = known.get(key) ?? { path, bytes: encoder.encode(content) };
	known.set(key, file);
	return file;
}

/** What the checker says of an example, before or after it was mended. */
export function runExample(example: RuleExample, state: 'wrong' | 'right', lang: 'en' | 'zh'): Message[] {
	const strayLinks = new Set(state === 'wrong' ? example.strayLinks : []);
	const all = Object.entries({ ...filesIn(exampleBulletin, lang), ...filesIn(example[state], lang) }).filter(
		([path]) => !strayLinks.has(path),
	);
	const files = all.flatMap(([path, content]) =>
		content === undefined || !isTextPath(path) ? [] : sourceFile(path, content),
	);
	const originals = Object.entries((state === 'wrong' && example.originals) || {}).map(
		([path, { before, ...days }]) => {
			const file = withWords(path, lang);
			const original = file.replace(/\.[a-z]+\.md$/, '.md');
			return [file, { ...days, before: { path: original, bytes: encoder.encode(withWords(before, lang)) } }] as const;
		},
	);
	return buildDigest(files, {
		today: '2026-06-30',
		assets: new Set(all.map(([path]) => path).filter((path) => !isTextPath(path))),
		pictures: new Map(Object.entries(example.pictures ?? {})),
		strayLinks,
		originals: new Map(originals),
		parsed,
	}).messages;
}
