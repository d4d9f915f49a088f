import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { buildDigest } from '../../src/core/digest.ts';
import type { SourceFile } from '../../src/core/sourceFile.ts';
import { formatPretty } from '../../src/core/format/formatPretty.ts';
import { formatRound, roundBegins } from '../../src/core/format/formatRound.ts';
import type { Message } from '../../src/core/message.ts';
import { choicesOf, schemaAt } from '../../src/core/parse/fieldType.ts';
import { schemas } from '../../src/core/schema/schemas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (file: string) => JSON.parse(readFileSync(join(root, '.vscode', file), 'utf8')) as unknown;

describe('snippets', () => {
	interface Snippet {
		scope: string;
		prefix: string;
		description: string;
		body: string[];
	}
	const snippets = json('experience-digest.code-snippets') as Record<string, Snippet>;
	const fixture = join(root, 'tests/fixtures/small');
	const files: SourceFile[] = readdirSync(fixture, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:md|yml)$/.test(path))
		.map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(fixture, path)) }));

	/** What stands in the file where a person accepts every proposal. */
	const accepted = ({ body }: Snippet) =>
		body
			.join('\n')
			.replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
			.replace(/\$\{\d+:([^}]*)\}/g, '$1')
			.replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-06-01')
			.replace('$0', 'A paragraph.');

	const report = 'title: A title\nfactory: plant-north\ntopic: [safety]\noutcome: An outcome.\n';
	const answer = 'report: guard-on-the-press\nfactory: plant-south\n';
	const indented = (rows: string) => rows.replace(/^/gm, '  ');
	/** The answer that is there is a group's, so that the one of a snippet is the first of its factory. */
	const others = files.map(({ path, bytes }) => {
		const text = new TextDecoder().decode(bytes).replace(/^factory: plant-south$/m, 'group: { name: Other plants }');
		return { path, bytes: path.endsWith('/plant-south.md') ? new TextEncoder().encode(text) : bytes };
	});
	/** Where each snippet belongs: the file that it makes, and the place of its fields in the schema. */
	const uses: Record<string, [path: string, schema: z.ZodType, whole: (text: string) => string]> = {
		report: ['reports/new.md', schemas.reports, (text) => text],
		answer: ['adoptions/guard-on-the-press/new.md', schemas.adoptions, (text) => text],
		reason: [
			'adoptions/guard-on-the-press/new.md',
			schemaAt(schemas.adoptions, ['reason']) as z.ZodType,
			(text) => `---\n${answer}response: declined\n${text}\n---\n`,
		],
		need: ['needs/new.md', schemas.needs, (text) => text],
		exchange: ['exchanges/new.md', schemas.exchanges, (text) => text],
		...Object.fromEntries(
			(['results', 'conditions', 'steps'] as const).map((key) => [
				key.replace(/s$/, ''),
				[
					'reports/new.md',
					schemaAt(schemas.reports, [key, 0]) as z.ZodType,
					(text: string) => `---\n${report}${key}:\n${indented(text)}\n---\n`,
				],
			]),
		),
	};
	const english: Record<string, string> = {
		经验: 'report',
		答复: 'answer',
		原因: 'reason',
		需求: 'need',
		交流: 'exchange',
		成效: 'result',
		条件: 'condition',
		步骤: 'step',
	};

	test('each stands in English and in Chinese', () => {
		const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
		expect(prefixes.sort()).toEqual([...Object.keys(english), ...Object.values(english)].sort());
		expect(Object.keys(uses).sort()).toEqual(Object.values(english).sort());
	});

	test.each(Object.entries(snippets))('%s, as it is proposed, is a sound record', (_, snippet) => {
		const [path, , whole] = uses[english[snippet.prefix] ?? snippet.prefix] ?? [];
		const bytes = new TextEncoder().encode(whole?.(accepted(snippet)));
		const { messages } = buildDigest([...others, { path: path ?? '', bytes }], {
			today: '2026-06-30',
			assets: new Set(),
		});
		expect(messages.filter(({ severity }) => severity !== 'hint')).toEqual([]);
	});

	test.each(Object.entries(snippets))('%s offers every choice that there is', (_, snippet) => {
		const [, schema] = uses[english[snippet.prefix] ?? snippet.prefix] ?? [];
		for (const line of snippet.body) {
			const [, field, offered] = /(\w+): \$\{\d+\|(.*)\|\}/.exec(line) ?? [];
			if (!field || !offered || offered === 'true,false') continue;
			const choices = choicesOf(schemaAt(schema as z.ZodType, [field]) as z.ZodType);
			expect(offered.split(',').sort(), line).toEqual([...choices].sort());
		}
	});
});

describe('the task that checks', () => {
	interface Matcher {
		background?: { activeOnStart: boolean; beginsPattern: string; endsPattern: string };
		severity?: string;
		pattern: {
			regexp: string;
			file?: number;
			line?: number;
			column?: number;
			severity?: number;
			code?: number;
			message?: number;
		}[];
	}
	const { tasks } = json('tasks.json') as { tasks: { label: string; problemMatcher: Matcher[] }[] };

	/** What the editor's panel lists, by the rules of VS Code: the patterns match lines that follow each other. */
	function problems(matchers: Matcher[], lines: string[]) {
		return lines.flatMap((_, index) =>
			matchers.flatMap(({ severity, pattern }) => {
				const matches = pattern.map(({ regexp }, row) => new RegExp(regexp).exec(lines[index + row] ?? ''));
				if (matches.includes(null)) return [];
				const get = (name: 'file' | 'line' | 'column' | 'severity' | 'code' | 'message') => {
					const row = pattern.findIndex((part) => part[name] !== undefined);
					return row < 0 ? undefined : matches[row]?.[pattern[row]?.[name] ?? 0];
				};
				return {
					where: `${get('file')}:${get('line')}:${get('column')}`,
					severity: get('severity') ?? severity,
					said: `${get('code')} ${get('message')}`,
				};
			}),
		);
	}

	const message = (severity: Message['severity'], line: number): Message => ({
		file: 'reports/a b.md',
		place: { line, column: 3, endLine: line, endColumn: 5 },
		rule: 'field/unknown',
		severity,
		text: { en: `Unknown field “x[0]: y”: ${severity}.`, zh: `未知字段“x[0]: y”：${severity}。` },
		help: { en: 'Write another.', zh: '请改写。' },
		sourceLine: 'error[no/rule]: this is what a person wrote',
	});
	const messages = [message('error', 3), message('warning', 12), message('hint', 120)];

	test.each(
		tasks
			.filter(({ label }) => label.startsWith('check'))
			.flatMap(({ label, problemMatcher }) => [
				[label, 'en', problemMatcher] as const,
				[label, 'zh', problemMatcher] as const,
			]),
	)('%s finds every message in the output in %s', (_, lang, matchers) => {
		const out = formatPretty(messages, { lang, colour: false, content: 'content', hints: true });
		const said = (severity: string) =>
			lang === 'en'
				? `field/unknown Unknown field “x[0]: y”: ${severity}.`
				: `field/unknown 未知字段“x[0]: y”：${severity}。`;
		expect(problems(matchers, out.split('\n'))).toEqual([
			{ where: 'content/reports/a b.md:3:3', severity: 'error', said: said('error') },
			{ where: 'content/reports/a b.md:12:3', severity: 'warning', said: said('warning') },
			// “hint” is “information” in the panel, as “info” is.
			{ where: 'content/reports/a b.md:120:3', severity: lang === 'en' ? 'hint' : 'info', said: said('hint') },
		]);
	});

	test.each(['en', 'zh'] as const)('the one that goes on sees where each round begins and ends, in %s', (lang) => {
		const background = tasks.find(({ label }) => label === 'check (watch)')?.problemMatcher[0]?.background;
		const begins = new RegExp(background?.beginsPattern ?? '');
		const ends = new RegExp(background?.endsPattern ?? '');
		const options = { lang, colour: false, content: 'content', hints: true, milliseconds: 12 };
		const lines = `${roundBegins('content')[lang]}\n${formatRound(messages, options)}`.trimEnd().split('\n');
		expect(lines.flatMap((line, index) => (begins.test(line) ? index : []))).toEqual([0]);
		expect(lines.flatMap((line, index) => (ends.test(line) ? index : []))).toEqual([lines.length - 1]);
	});
});
