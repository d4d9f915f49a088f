import fc from 'fast-check';
import type { z } from 'zod';
import { choicesOf, fieldType, textForm } from '../../src/core/parse/fieldType.ts';
import { isPlaceholder } from '../../src/core/parse/isPlaceholder.ts';
import type { Kind } from '../../src/core/schema/kinds.ts';
import { schemas } from '../../src/core/schema/schemas.ts';
import { elementOf, isRequired, shapeOf, unwrap } from '../../src/core/schema/visitFields.ts';

/** Texts that a careless writer of YAML loses or turns into something else. */
const pitfalls = [
	'Furnace: gas halved',
	'yes',
	'NO',
	'null',
	'~',
	'1956',
	'0123',
	'1_000',
	'12:30',
	'0x1F',
	'1e3',
	'.inf',
	'2026-01-02',
	' leading',
	'trailing ',
	'Shop #2',
	'#2 shop',
	'- dash',
	'---',
	'--- three',
	'... and more',
	'? what',
	'[list]',
	'{map}',
	'a, b',
	'&anchor',
	'*alias',
	'!tag',
	'| bar',
	'> fold',
	'%percent',
	'@at',
	'`tick`',
	'"quoted"',
	"it's",
	`"both" 'kinds'`,
	'back\\slash',
	'ends with:',
	'key: value: more',
	'车间：把煤气减半，“成效”很好。',
	'　全角空格',
	'\u00a0no-break',
	'two\nlines',
	'two\n\nparagraphs\n',
	'  indented\nlines',
	'empty lines below\n\n',
	'line\n---\nline',
	'tab\there',
	'\ttab first',
	'🏭 gas 👩🏽‍🏭',
	'\u2028separator',
	'\u0085next line',
	'\ufeffmark',
	'x'.repeat(300),
];

/** No text can hold these: a file with them is refused, or they can't be written in UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const noText = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/;

/** Any text that a field can hold. */
export const arbitraryText: fc.Arbitrary<string> = fc
	.oneof(
		fc.constantFrom(...pitfalls),
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
		fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
		fc.string({ unit: fc.constantFrom(...'ab:#-\'" \n\\,[]{}&*!|>%@`?~0.'), minLength: 1, maxLength: 12 }),
	)
	.filter((text) => text.trim() !== '' && !isPlaceholder(text) && !noText.test(text));

const byPattern: [RegExp, fc.Arbitrary<string>][] = [
	[/FREQ=/, fc.constantFrom('daily', 'weekly', 'FREQ=WEEKLY;BYDAY=TH', 'FREQ=MONTHLY;UNTIL=20260630')],
	[/^\^\[a-z\]\{2,3\}/, fc.constantFrom('en', 'zh')],
	[/\\d\{4\}/, fc.constantFrom('1956', '2026-01', '2026-01-02')],
	[/\\\//, fc.constantFrom('wah-shing', 'daily-rounds/dongwu', '1956', '0123')],
	[/^\^\[a-z0-9\]\+/, fc.constantFrom('no', '12', 'press-shop', 'on')],
];

/** The fields of any record of a kind, as the schema takes them; what they refer to may not exist. */
export const arbitraryRecord = (kind: Kind): fc.Arbitrary<Record<string, unknown>> =>
	arbitraryOf(schemas[kind]) as fc.Arbitrary<Record<string, unknown>>;

function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
	const shape = shapeOf(schema);
	if (shape) {
		const entries = Object.entries(shape).map(([key, field]) => [key, arbitraryOf(field)] as const);
		const requiredKeys = Object.keys(shape).filter((key) => isRequired(shape[key] as z.ZodType));
		return fc
			.record(Object.fromEntries(entries), { requiredKeys: requiredKeys as never[] })
			.filter((group) => Object.keys(group).length > 0);
	}
	const element = elementOf(schema);
	if (element) return fc.array(arbitraryOf(element), { minLength: 1, maxLength: 3 });
	switch (fieldType(schema)) {
		case 'enum':
			return fc.constantFrom(...choicesOf(schema));
		case 'boolean':
			return fc.boolean();
		case 'number':
			return (unwrap(schema) as z.ZodNumber).format === 'safeint'
				? fc.integer({ min: 1 })
				: fc.double({ noNaN: true, noDefaultInfinity: true });
		case 'union':
			return fc.oneof(arbitraryText, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
		case 'record':
			return fc.dictionary(
				fc.constantFrom('size', 'presses', 'no', '1956'),
				fc.oneof(arbitraryText, fc.integer(), fc.boolean(), fc.array(arbitraryText, { minLength: 1, maxLength: 3 })),
				{ minKeys: 1 },
			);
		default: {
			const { format, pattern } = textForm(schema);
			if (format === 'url') return fc.constantFrom('https://example.org/a?b=c#d', 'http://example.org/');
			const known = pattern && byPattern.find(([mark]) => mark.test(pattern))?.[1];
			if (pattern && !known) throw new Error(`No texts are known for ${pattern}`);
			return known || arbitraryText;
		}
	}
}
