import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as withLibrary from '../../../src/core/parse/grayMatter.ts';
import * as withoutIt from '../../../src/core/parse/plainMatter.ts';

const taken = ({ grayMatter }: typeof withLibrary, text: string) => {
	const fields: string[] = [];
	const body = grayMatter(text, (yaml) => fields.push(yaml));
	return { fields, body };
};

/** Lines that have a meaning at the border of the fields, and any others. */
const line = fc.oneof(
	fc.constantFrom(
		'',
		'---',
		'---x',
		'----',
		'--- ',
		' ---',
		'# a',
		' # b',
		'a: 1',
		'a: |',
		'  ---',
		'#',
		'\t',
		'-',
		'...',
	),
	fc.string({ unit: 'grapheme', maxLength: 8 }),
);

test('the browser takes a file apart exactly as gray-matter does', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), (fields, body) => {
			const text = ['---', ...fields, '---', ...body].join('\n');
			expect(taken(withoutIt, text)).toEqual(taken(withLibrary, text));
		}),
		{ numRuns: 2000 },
	);
});
