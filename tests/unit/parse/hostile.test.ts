import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/core/schema/kinds.ts';
import { build, report, sound } from '../bulletin.ts';

const paths = [...kinds.map((kind) => `${kind}/x.md`), 'adoptions/guard/x.md', 'reports/guard.zh.md', 'digest.yml'];

describe('whatever a person wrote, the checker answers', { timeout: 60_000 }, () => {
	test('any bytes', () => {
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
				build({ [path]: bytes });
			}),
			{ numRuns: 150 },
		);
	});

	test('any fields of any kind', () => {
		const names = [
			'title',
			'report',
			'factory',
			'group',
			'topic',
			'steps',
			'results',
			'from',
			'to',
			'number',
			'status',
		];
		const value = fc.oneof(
			fc.constantFrom('', 'north', '[a, b]', '{ a: b }', '12', 'true', '*x', '&x y', '2026-02-30', '"open', '- a'),
			fc.string({ maxLength: 20, unit: 'grapheme' }),
		);
		const line = fc
			.tuple(fc.constantFrom('', '  ', '\t', '- ', '\u3000'), fc.constantFrom(...names), value)
			.map(([indent, name, text]) => `${indent}${name}: ${text}`);
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.array(line, { maxLength: 12 }), (path, lines) => {
				build({ [path]: path === 'digest.yml' ? lines.join('\n') : `---\n${lines.join('\n')}\n---\n` });
			}),
			{ numRuns: 250 },
		);
	});

	test('a sound record with some characters changed', () => {
		const text = sound['reports/guard.md'];
		const change = fc.tuple(fc.nat(text.length), fc.nat(8), fc.constantFrom(...'\t :-#"\'[]{}&*!|>%@`\n：　\u00a0\0'));
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
				let changed: string = text;
				for (const [at, length, put] of changes) changed = changed.slice(0, at) + put + changed.slice(at + length);
				const { digest, messages } = build({ 'reports/guard.md': changed });
				const lines = changed.replace(/\r\n?/g, '\n').split('\n');
				for (const { place, severity } of messages) {
					if (severity === 'error') expect(digest).toBeUndefined();
					expect(place.line).toBeGreaterThan(0);
					expect(place.line).toBeLessThanOrEqual(lines.length + 1);
					expect(place.column).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 250 },
		);
	});
});

describe('no file takes long', () => {
	const yaml = (text: string) => `---\n${text}\n---\n`;
	test.each([
		['5 MB', new Uint8Array(5_000_000)],
		['empty lines among the fields', yaml(`${'\n'.repeat(4900)}a: b`)],
		['a hundred thousand empty lines', yaml(`${'\n'.repeat(100_000)}a: b`)],
		['brackets', yaml(`a: ${'['.repeat(50_000)}`)],
		['colons', yaml('a: '.repeat(30_000))],
		['the same line', yaml('title: a: b\n'.repeat(4000))],
		['aliases of aliases', yaml(`a: &a [x]\n${'b: &b [*a, *a, *a]\n'.repeat(500)}`)],
		['lists within lists', report('', '- '.repeat(50_000))],
		['quotes within quotes', report('', '>'.repeat(50_000))],
		['emphasis', report('', '*a_ '.repeat(50_000))],
		['emphasis of two kinds', report('', `${'*_'.repeat(5000)}x${'_*'.repeat(5000)}`)],
		['one sign in a long run', report('', `${'*'.repeat(9000)}x`)],
		['strikethrough', report('', '~~a '.repeat(10_000))],
		['ends of links', report('', ']'.repeat(20_000))],
		['addresses', report('', 'http://a '.repeat(5000))],
		['emphasis in a row of a table', report('', `|${'*a '.repeat(5000)}`)],
		['links', report('', '[a]('.repeat(50_000))],
	])('%s', { timeout: 30_000 }, (_, content) => {
		const { digest, messages } = build({ 'reports/x.md': content });
		expect(digest).toBeUndefined();
		expect(messages.some(({ file, severity }) => file === 'reports/x.md' && severity === 'error')).toBe(true);
	});

	test.each([
		['much emphasis in a long paragraph', 'so **it** was ~~not~~ _done_ '.repeat(160)],
		['a rule and a line to write on', `${'*'.repeat(200)}\n\nName: ${'_'.repeat(200)}`],
		['a line of code', `\`${'a_b[c_d] ** e[0][1] '.repeat(50)}\``],
		['a long table', `| a | b |\n| - | - |\n${'| **a** | ~~b~~ [c](https://example.org/) |\n'.repeat(500)}`],
		['a long list', '- **a**: [c](https://example.org/)\n'.repeat(500)],
	])('a person may write %s', (_, body) => {
		const { messages } = build({ 'reports/x.md': report('', body) });
		expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test('a very long line of fields is told of without a proposal', () => {
		const spaces = ' '.repeat(90_000);
		for (const line of [`problem: a: b: ${spaces}x`, `problem: - a${spaces}b: c`]) {
			const { messages } = build({ 'reports/x.md': report(line) });
			expect(messages.find(({ severity }) => severity === 'error')?.rule).toBe('yaml/syntax');
		}
	});

	test('a file with very many faults tells the first of them and how many more there are', () => {
		const { messages } = build({ 'reports/x.md': report('zzz: 1\n'.repeat(200)) });
		const told = messages.filter(({ severity }) => severity !== 'hint');
		expect(told).toHaveLength(51);
		expect(told.at(-1)).toMatchObject({
			rule: 'file/more',
			text: { en: 'This file has 150 more problems, not shown here.' },
		});
	});
});

test('JavaScript among the fields never runs', () => {
	const code = '{ title: (globalThis.__ran = true) }';
	for (const language of ['js', 'javascript', 'coffee', 'json', ' js', '\tjs']) {
		build({ 'reports/x.md': `---${language}\n${code}\n---\n---${language}\n${code}\n---\n` });
	}
	expect('__ran' in globalThis).toBe(false);
});

test('names of JavaScript change no object', () => {
	build({ 'reports/x.md': report('__proto__:\n  polluted: true\nsource:\n  __proto__:\n    polluted: true') });
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
