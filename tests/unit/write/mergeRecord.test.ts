import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, isCollection, parse } from 'yaml';
import { commentsIn } from '../../../src/core/write/merge/commentsIn.ts';
import { isEmpty, sameValue } from '../../../src/core/write/merge/sameValue.ts';
import { mergeRecord, readRecordText } from '../../../src/core/write/mergeRecord.ts';

const handWritten = `---
# Written by hand, in the order in which it came to mind.
outcome: "Scrap fell: 4.1 to 1.2 per cent"   # counted twice
title:   'The old title'
topic: [ safety,   quality ]
figures: 4.10
page: 0123
results:
  # The first week was not counted.
  - measure: Scrap
    before: 4.10   # per cent
    after: 1.2

  - { measure: 'Time', after: 3 } # minutes
unknown-but-kept: {b: 1, a: [x, y]}
problem: >-
  A long text,
  # and this is no comment
  in two lines.
# The end.
---

| a | b |
|---|:-:|
| 1 | 2 |


x_1 * y   
`;
/** The fields of `handWritten`, as a form changes them. */
type Edited = Record<string, unknown> & { results: Record<string, unknown>[] };

const fieldsOf = (text: string) => readRecordText(text).data;
const bodyOf = (text: string) => readRecordText(text).body.trim();

/** The file as a form would give it back after `change`. */
const edited = (text: string, change: (data: Edited) => void) => {
	const data = structuredClone(fieldsOf(text)) as Edited;
	change(data);
	return mergeRecord(text, { data, body: bodyOf(text) });
};

/** The lines that differ, as a person would see them in a review. */
const difference = (before: string, after: string) => {
	const [old, now] = [before.split('\n'), after.split('\n')];
	return [
		...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
		...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
	];
};

describe('a hand-written file that comes back from a form', () => {
	test('is the same, where nothing was changed', () => {
		expect(edited(handWritten, () => {})).toBe(handWritten);
	});

	test('differs in the one line of the field that was changed, which keeps its quotes', () => {
		const after = edited(handWritten, (data) => {
			data['title'] = 'A new title';
		});
		expect(difference(handWritten, after)).toMatchInlineSnapshot(`
			[
			  "- title:   'The old title'",
			  "+ title:   'A new title'",
			]
		`);
	});

	test.each([
		[
			'a figure with a comment behind it',
			(data: Edited) => {
				Object.assign(data.results[0] ?? {}, { before: 5 });
			},
			['-     before: 4.10   # per cent', '+     before: 5   # per cent'],
		],
		[
			'a list in brackets',
			(data: Edited) => {
				data['topic'] = ['safety', 'order, and tidiness'];
			},
			['- topic: [ safety,   quality ]', "+ topic: [safety, 'order, and tidiness']"],
		],
		[
			'an item in braces',
			(data: Edited) => {
				Object.assign(data.results[1] ?? {}, { after: 2 });
			},
			["-   - { measure: 'Time', after: 3 } # minutes", '+   - {measure: Time, after: 2} # minutes'],
		],
		[
			'an item at the end',
			(data: Edited) => {
				data.results.push({ measure: 'Noise', unit: '', after: 70 });
			},
			['+   - measure: Noise', '+     after: 70'],
		],
		[
			'an item at the beginning',
			(data: Edited) => {
				data.results.unshift({ measure: 'Noise', after: 70 });
			},
			['+   - measure: Noise', '+     after: 70'],
		],
		[
			'a text of several lines',
			(data: Edited) => {
				data['problem'] = 'Short: now';
			},
			[
				'- problem: >-',
				'-   A long text,',
				'-   # and this is no comment',
				'-   in two lines.',
				"+ problem: 'Short: now'",
			],
		],
		[
			'a new field, which comes behind the one that stands before it in the form',
			(data: Edited) => {
				const { outcome, ...rest } = data;
				for (const key of Object.keys(data)) delete data[key];
				Object.assign(data, { outcome, factory: 'plant-north' }, rest);
			},
			['+ factory: plant-north'],
		],
		[
			'a field that was emptied: what was noted beside it stays',
			(data: Edited) => {
				data['outcome'] = '';
			},
			['- outcome: "Scrap fell: 4.1 to 1.2 per cent"   # counted twice', '+ # counted twice'],
		],
		[
			'an item that was taken away: what was noted beside it stays',
			(data: Edited) => {
				data.results.shift();
			},
			['-   - measure: Scrap', '-     before: 4.10   # per cent', '-     after: 1.2', '+   # per cent'],
		],
	] satisfies [string, (data: Edited) => void, string[]][])('%s', (_, change, expected) => {
		const after = edited(handWritten, change);
		expect(difference(handWritten, after)).toEqual(expected);
		expect(commentsIn(after.split('---')[1] ?? '')).toEqual(
			expect.arrayContaining(commentsIn(handWritten.split('---')[1] ?? '')),
		);
	});

	test('keeps its text byte for byte, and the space around a text that was changed', () => {
		const body = `${bodyOf(handWritten)}\n\nOne more line.`;
		const after = mergeRecord(handWritten, { data: fieldsOf(handWritten), body });
		expect(difference(handWritten, after)).toEqual(['- x_1 * y   ', '+ x_1 * y', '+ One more line.']);
	});

	test.each([
		['Windows line ends', handWritten.replaceAll('\n', '\r\n')],
		['line ends of both kinds', handWritten.replace('---\n\n|', '---\r\n\r\n|')],
		['a byte order mark', `\uFEFF${handWritten}`],
		['no line break at the end', handWritten.trimEnd()],
		['no text', '---\ntitle: The old title\n---'],
		['an indented first line', "---\ntitle: 'The old title'\n---\n\n    code\n"],
		['fields behind comments only', '---\n# nothing yet\n---\n'],
	])('%s', (_, text) => {
		expect(edited(text, () => {})).toBe(text);
		const after = edited(text, (data) => {
			data['title'] = 'A new title';
		});
		expect(fieldsOf(after)['title']).toBe('A new title');
		expect(after.replace('A new title', 'The old title').length - text.length).toBe(
			text.includes('title') ? 0 : 'title: The old title\n'.length,
		);
	});

	test('a file without fields gets them, and keeps its text', () => {
		const after = mergeRecord('Only a text.\n', { data: { title: 'T' }, body: 'Only a text.' });
		expect(after).toBe('---\ntitle: T\n---\nOnly a text.\n');
	});
});

/** Values of fields, groups and lists as records have them. */
const short = fc.oneof(
	fc.constantFrom(
		'plain',
		'with: colon',
		'# no comment',
		"it's",
		'a, b',
		'[x]',
		'- x',
		'4.10',
		'true',
		'中文。',
		' x',
		'~',
		'"',
	),
	fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
	fc.integer({ min: -99, max: 9999 }),
	fc.boolean(),
);
const long = fc.constantFrom('one\ntwo', 'one\n\ntwo: 3\n', '# a\n  b\n- c');
const value = fc.letrec((tie) => ({
	any: fc.oneof({ depthSize: 'small' }, short, short, long, tie('list'), tie('group')),
	list: fc.array(fc.oneof(short, tie('group'), tie('list')), { minLength: 1, maxLength: 4 }),
	group: fc.dictionary(fc.constantFrom('id', 'text', 'unit', 'after', 'why'), tie('any'), { minKeys: 1, maxKeys: 4 }),
}));
const keys = ['title', 'factory', 'topic', 'outcome', 'results', 'steps', 'page', 'other'];
const fields = fc.dictionary(fc.constantFrom(...keys), value.any, { minKeys: 1, maxKeys: 8 }) as fc.Arbitrary<
	Record<string, unknown>
>;

/** Fields as ten different people would write them, with a note of their own on every line that can bear one. */
const asWritten = fc
	.tuple(fields, fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 40 }), fc.boolean())
	.map(([data, chances, windows]) => {
		let turn = 0;
		const next = () => chances[turn++ % chances.length] ?? 0;
		const parts = Object.entries(data).map(([key, of]) => {
			const document = new Document({ [key]: of });
			const node = document.get(key);
			if (isCollection(node)) node.flow = next() % 3 === 0;
			return document.toString({
				lineWidth: 0,
				defaultKeyType: 'PLAIN',
				defaultStringType: (['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const)[next() % 3] ?? 'PLAIN',
				indentSeq: next() % 2 === 0,
				indent: 2 + (next() % 3),
			});
		});
		let count = 0;
		const note = () => `# note ${++count}.`;
		const noted = parts.map((part) => {
			// A line within a text of several lines is no place for a note.
			if (/[|>][-+0-9]*$/m.test(part) || /^(?!.*[[{]).*"[^"]*$/m.test(part)) return part;
			return part
				.split('\n')
				.map((line, index, { length }) => {
					if (index === length - 1) return line;
					const above = next() % 4 === 0 ? `${/^ */.exec(line)?.[0] ?? ''}${note()}\n` : '';
					return above + line + (next() % 4 === 0 ? `  ${note()}` : '');
				})
				.join('\n');
		});
		const yaml = noted.map((part) => (next() % 5 === 0 ? '\n' : '') + part).join('');
		return { data, text: `---\n${yaml}---\n\nA text.\n`.replaceAll('\n', windows ? '\r\n' : '\n') };
	})
	.filter(({ data, text }) => {
		try {
			return sameValue(readRecordText(text).data, data);
		} catch {
			return false;
		}
	});

/** Another version of the fields: some gone, some new, some changed within. */
const changed = (data: Record<string, unknown>, other: Record<string, unknown>, seed: number) => {
	const pick = (a: unknown, b: unknown, depth: number): unknown => {
		const turn = (seed >> depth) & 3;
		if (Array.isArray(a) && Array.isArray(b))
			return turn === 0 ? [...b, ...a] : turn === 1 ? a.slice(1) : [...a].reverse();
		if (typeof a === 'object' && typeof b === 'object' && a && b) return { ...a, ...b };
		return turn < 2 ? a : b;
	};
	return Object.fromEntries(
		[...new Set([...Object.keys(data), ...Object.keys(other)])].flatMap((key, index) => {
			if ((seed >> index) % 5 === 4) return [];
			return [[key, key in other ? pick(data[key] ?? other[key], other[key], index) : data[key]]];
		}),
	);
};

describe('whatever was written and whatever is changed', { timeout: 60_000 }, () => {
	test('nothing changed is nothing written', () => {
		fc.assert(
			fc.property(asWritten, ({ data, text }) => {
				expect(mergeRecord(text, { data, body: 'A text.' })).toBe(text);
			}),
			{ numRuns: 150 },
		);
	});

	test('the new values are read back, every note stays, and what is the same keeps its lines', () => {
		fc.assert(
			fc.property(asWritten, fields, fc.nat(), ({ data, text }, other, seed) => {
				const now = changed(data, other, seed);
				const after = mergeRecord(text, { data: now, body: 'A text.' });
				expect({ after, same: sameValue(readRecordText(after).data, now) }).toEqual({ after, same: true });
				const yaml = (of: string) => of.split(/^---\r?\n/m)[1] ?? '';
				expect(commentsIn(yaml(after)).toSorted()).toEqual(commentsIn(yaml(text)).toSorted());
				for (const line of unchangedLines(yaml(text), data, now)) expect(after).toContain(line);
				expect(after.endsWith(text.slice(text.lastIndexOf('---')))).toBe(true);
				if (text.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/);
			}),
			{ numRuns: 150 },
		);
	});
});

/** The lines of top-level fields that are the same before and after. */
function unchangedLines(yaml: string, before: Record<string, unknown>, after: Record<string, unknown>): string[] {
	const lines = yaml.split(/(?<=\n)/);
	return Object.keys(before).flatMap((key) => {
		if (isEmpty(before[key]) || !sameValue(before[key], after[key])) return [];
		const start = lines.findIndex((line) => line.startsWith(`${key}:`) && parse(yaml)[key] !== undefined);
		return start < 0 ? [] : [lines[start] ?? ''];
	});
}
