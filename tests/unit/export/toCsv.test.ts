import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/core/export/toCsv.ts';

describe('a table as CSV', () => {
	test('says that it is UTF-8, and ends its lines as the standard wants it', () => {
		expect(
			toCsv([
				['id', 'title'],
				['a', '经验'],
				[undefined, 4.5],
				[true, -3],
			]),
		).toBe('\ufeffid,title\r\na,经验\r\n,4.5\r\ntrue,-3\r\n');
	});

	test.each([
		['=1+1', "'=1+1"],
		['=HYPERLINK("https://example.org","x")', `"'=HYPERLINK(""https://example.org"",""x"")"`],
		['+49 30', "'+49 30"],
		['-5', "'-5"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', "'\t=1"],
		[' =1', "' =1"],
		['\n=1', `"'\n=1"`],
		['＝1', "'＝1"],
		['a;=1', '"a;=1"'],
		['a, b', '"a, b"'],
		['“yes”', '“yes”'],
	])('no text runs as a formula: %j', (text, written) => {
		expect(toCsv([[text]])).toBe(`\ufeff${written}\r\n`);
	});

	test('is read back as it was, but for the apostrophe before a formula', () => {
		const cell = fc.oneof(fc.string({ unit: fc.constantFrom(...'ab=+-@,;"\r\n\t 经') }), fc.integer(), fc.boolean());
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1 }), (rows) => {
				const read = parse(toCsv(rows), { bom: true }) as string[][];
				const plain = read.map((row) => row.map((text) => text.replace(/^'(?=\s*[=+\-@]|[\t\r\n])/, '')));
				expect(plain).toEqual(rows.map((row) => row.map(String)));
				expect(read.flat().filter((text) => /^\s*[=+@]/.test(text))).toEqual([]);
			}),
		);
	});
});
