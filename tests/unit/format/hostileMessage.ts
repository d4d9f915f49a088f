import fc from 'fast-check';
import type { Message, Severity } from '../../../src/core/message.ts';
import type { RuleId } from '../../../src/core/rules/rules.ts';

/** Pieces of text that mean something to a terminal, to GitHub's runner, to Markdown or to HTML. */
const pieces = [
	'::error::x',
	'\n::add-mask::x',
	'\r\n::set-output name=x::y',
	'##[error]x',
	'%0A::error::x',
	'\u001b[2J',
	'\u009b2J',
	'\u202e',
	'\u2028',
	'|',
	'\\|',
	'`',
	'<img src=x onerror=x>',
	'[x](javascript:x)',
	'![x](https://x.example/x.png)',
	'https://x.example/',
	'www.x.example',
	'@someone',
	'**x**',
	'~~x~~',
	'&lt;b&gt;',
	',',
	':',
	'\u0007',
];

const text = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8, unit: 'grapheme' })), { maxLength: 6 })
	.map((parts) => parts.join(''));
const words = fc.record({ en: text, zh: text });

/** A message with whatever a stranger could bring into it. */
export const hostileMessage: fc.Arbitrary<Message> = fc.record(
	{
		file: text.map((name) => `reports/${name}.md`),
		place: fc.constant({ line: 3, column: 2, endLine: 3, endColumn: 5 }),
		rule: fc.constant<RuleId>('field/choice'),
		severity: fc.constantFrom<Severity>('error', 'warning', 'hint'),
		text: words,
		help: words,
		sourceLine: text.map((line) => line.replace(/[\r\n]/g, '')),
	},
	{ requiredKeys: ['file', 'place', 'rule', 'severity', 'text'] },
);
