import { buildDigest } from '../../digest.ts';
import type { Message } from '../../message.ts';
import { isTextPath } from '../../parse/isTextPath.ts';
import { exampleBulletin } from './exampleBulletin.ts';
import { filesIn, withWords } from './inLanguage.ts';
import type { RuleExample } from './ruleExample.ts';

const encoder = new TextEncoder();

/** What the checker says of an example, before or after it was mended. */
export function runExample(example: RuleExample, state: 'wrong' | 'right', lang: 'en' | 'zh'): Message[] {
	const all = Object.entries({ ...filesIn(exampleBulletin, lang), ...filesIn(example[state], lang) });
	const files = all.flatMap(([path, content]) =>
		content === undefined || !isTextPath(path)
			? []
			: { path, bytes: typeof content === 'string' ? encoder.encode(content) : content },
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
		originals: new Map(originals),
	}).messages;
}
