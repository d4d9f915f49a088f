import { expect, test } from 'vitest';
import { formatJson } from '../../../src/core/format/formatJson.ts';
import { build, report } from '../bulletin.ts';

test('is of the shape that it documents', () => {
	const { messages } = build({ 'reports/x.md': report('factory: nroth') });
	expect(formatJson(messages)).toMatchInlineSnapshot(`
		"{
			"version": 1,
			"counts": {
				"error": 1,
				"warning": 0,
				"hint": 13
			},
			"messages": [
				{
					"file": "reports/x.md",
					"line": 5,
					"column": 10,
					"endLine": 5,
					"endColumn": 15,
					"rule": "reference/unknown",
					"severity": "error",
					"text": {
						"en": "There is no factory “nroth”.",
						"zh": "没有“nroth”这个工厂。"
					},
					"help": {
						"en": "Did you mean “north”?",
						"zh": "是不是想写“north”？"
					},
					"sourceLine": "factory: nroth"
				}
			]
		}
		"
	`);
});

test('lists hints where they are asked for, and counts them always', () => {
	const { messages } = build({});
	const plain = JSON.parse(formatJson(messages));
	const full = JSON.parse(formatJson(messages, { hints: true }));
	expect(plain.messages).toEqual([]);
	expect(full.messages).toHaveLength(plain.counts.hint);
	expect(full.counts).toEqual(plain.counts);
});
