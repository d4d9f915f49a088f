import { describe, expect, test } from 'vitest';
import { recordFromFlags } from '../../../src/core/desk/recordFromFlags.ts';
import { formOf } from '../../../src/core/form/formOf.ts';
import type { Kind } from '../../../src/core/schema/kinds.ts';

const read = (kind: Kind, ...flags: [string, string][]) => recordFromFlags(kind, formOf(kind), flags);

describe('what a person writes behind a flag', () => {
	test.each<[Kind, string, string, unknown]>([
		['reports', 'title', ' 1956 ', '1956'],
		['reports', 'topic', 'a, b、c；d', ['a', 'b', 'c', 'd']],
		['reports', 'kind', '教训', 'lesson'],
		['reports', 'kind', 'Failure', 'failure'],
		['reports', 'results', 'Gas；４１０；205.5', [{ measure: 'Gas', before: 410, after: 205.5 }]],
		['reports', 'results', '[{measure: Gas, better: down}]', [{ measure: 'Gas', better: 'down' }]],
		['reports', 'steps', 'Fit the guard; 是', [{ id: 'fit-the-guard', text: 'Fit the guard', essential: true }]],
		['reports', 'steps', '加装护罩', [{ id: 'step', text: '加装护罩' }]],
		['reports', 'group', 'Some plants; 12', { name: 'Some plants', count: 12 }],
		['reports', 'conditions', '必须具备; size; small', [{ need: 'required', attribute: 'size', is: 'small' }]],
		[
			'reports',
			'conditions',
			'helpful; presses; 2..10',
			[{ need: 'helpful', attribute: 'presses', atLeast: 2, atMost: 10 }],
		],
		['reports', 'conditions', 'helpful; presses; ≤ 1.5', [{ need: 'helpful', attribute: 'presses', atMost: 1.5 }]],
		['reports', 'conditions', 'blocking; rail; no', [{ need: 'blocking', attribute: 'rail', is: false }]],
		['adoptions', 'reason', 'cost; Too dear: twice the price', { code: 'cost', text: 'Too dear: twice the price' }],
		['factories', 'profile', 'size: small, presses: 3', { size: 'small', presses: 3 }],
		['factories', 'workshops', 'Press shop', [{ id: 'press-shop', title: 'Press shop' }]],
		['issues', 'number', '3', 3],
	])('%s: %s “%s”', (kind, key, text, value) => {
		expect(read(kind, [key, text])).toEqual({ data: { [key]: value }, objections: [] });
	});

	test('a figure that may be decimals or thousands is asked about', () => {
		expect(read('reports', ['results', 'Gas; 1.200; 1.2']).objections.map(({ en }) => en)).toMatchInlineSnapshot(`
			[
			  "“before” must be a number. Write 1.2 or 1200, whichever is meant.",
			]
		`);
	});

	test('a flag that is given again adds to a list; a field inside a group has its group before it', () => {
		const { data, objections } = read(
			'reports',
			['results', 'Gas; 4'],
			['results', 'Time; ; 5'],
			['topic', 'a'],
			['topic', 'b,c'],
			['source.page', '3'],
			['source.publication', 'Press'],
		);
		expect(objections).toEqual([]);
		expect(data).toEqual({
			results: [
				{ measure: 'Gas', before: 4 },
				{ measure: 'Time', after: 5 },
			],
			topic: ['a', 'b', 'c'],
			source: { page: '3', publication: 'Press' },
		});
	});

	test.each<[Kind, string, string, string]>([
		['reports', 'results', 'a; 1; 2; b; c; d; e', '有 7 个部分'],
		['reports', 'results', '[{measure: Gas', '不能按 YAML 读取'],
		['reports', 'conditions', 'required; size', '至少有三个部分'],
		['issues', 'number', 'three', '数字'],
		['exchanges', 'recurrence', 'weekli', '是不是想写“weekly”'],
		['reports', '', 'x', '没有“”这个字段'],
		['reports', '__proto__.x', 'y', '没有“__proto__”这个字段'],
	])('%s: %s “%s” is refused', (kind, key, text, said) => {
		expect(read(kind, [key, text]).objections.map(({ zh }) => zh)).toEqual([expect.stringContaining(said)]);
	});
});
