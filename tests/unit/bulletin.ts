import { buildDigest } from '../../src/core/digest.ts';
import type { Message } from '../../src/core/message.ts';
import type { PictureSize } from '../../src/core/pictureSize.ts';

const encoder = new TextEncoder();

/** A bulletin that is sound, to which a test adds what it is about. */
export const sound = {
	'digest.yml':
		'title: Test\nlanguages: [en, zh]\nattributes:\n  - id: size\n    title: Size\n    choices:\n' +
		'      - { id: small, title: Small }\n      - { id: large, title: Large }\n  - id: presses\n    title: Presses\n',
	'factories/north.md': '---\ntitle: Sample Plant North\nworkshops:\n  - { id: press-shop, title: Press shop }\n---\n',
	'factories/south.md': '---\ntitle: Sample Plant South\n---\n',
	'topics/safety.md': '---\ntitle: Safety\n---\n',
	'reports/guard.md':
		'---\ntitle: A guard\nfactory: north\ntopic: [safety]\noutcome: No hand was hurt.\nsteps:\n' +
		'  - { id: measure, text: Measure. }\n  - { id: fit, text: Fit. }\n---\n\n## What to watch\n',
} as const;

/** The lines of a report that has all that it must have; `fields` replace those of the same name. */
export function report(fields: string, body = ''): string {
	const given = new Set([...fields.matchAll(/^(\w+)/gm)].map(([, name]) => name));
	const base = ['title: A title', 'factory: north', 'topic: [safety]', 'outcome: An outcome.'];
	const rest = base.filter((line) => !given.has(line.slice(0, line.indexOf(':'))));
	return `---\n${[...rest, fields.trimEnd()].filter(Boolean).join('\n')}\n---\n${body}`;
}

type Files = Record<string, string | Uint8Array | undefined>;

/** The result for the sound bulletin with more files, others in their place, or (`undefined`) without them. */
export function build(files: Files, assets: string[] = [], pictures: Record<string, PictureSize | undefined> = {}) {
	const all = Object.entries({ ...sound, ...files } as Files).flatMap(([path, content]) => {
		if (content === undefined) return [];
		return { path, bytes: typeof content === 'string' ? encoder.encode(content) : content };
	});
	return buildDigest(all, {
		today: '2026-06-30',
		assets: new Set([...assets, ...Object.keys(pictures)]),
		pictures: new Map(Object.entries(pictures)),
	});
}

/** Each message on lines of its own: where, which rule, what, and what to write instead. Hints are left out. */
export function said(messages: readonly Message[], lang: 'en' | 'zh' = 'en'): string {
	const counted = messages.filter(({ severity }) => severity !== 'hint');
	const lines = counted.map(({ file, place, severity, rule, text, help }) => {
		const end = place.endLine === place.line ? String(place.endColumn) : `${place.endLine}:${place.endColumn}`;
		return [
			`${file}:${place.line}:${place.column}-${end} ${severity} ${rule}`,
			`  ${text[lang]}`,
			...(help ? [`  > ${help[lang]}`] : []),
		].join('\n');
	});
	return `\n${lines.join('\n')}\n`;
}

/** What is said of the sound bulletin with more files. */
export const check = (files: Files, lang: 'en' | 'zh' = 'en', assets: string[] = []) =>
	said(build(files, assets).messages, lang);

/** What is said of one report with these fields. */
export const checkReport = (fields: string, lang: 'en' | 'zh' = 'en') =>
	check({ 'reports/x.md': report(fields) }, lang);
