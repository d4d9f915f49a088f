import { describe, expect, test } from 'vitest';
import { exampleBulletin } from '../../../src/core/rules/examples/exampleBulletin.ts';
import { explainRule } from '../../../src/core/rules/examples/explainRule.ts';
import { ruleExamples } from '../../../src/core/rules/examples/ruleExamples.ts';
import { runExample } from '../../../src/core/rules/examples/runExample.ts';
import { sampleWords } from '../../../src/core/rules/examples/sampleWords.ts';
import { type RuleId, rules } from '../../../src/core/rules/rules.ts';

const ids = Object.keys(rules) as RuleId[];

describe.each(['en', 'zh'] as const)('every rule has an example, %s', (lang) => {
	const counted = (id: RuleId, state: 'wrong' | 'right') =>
		runExample(ruleExamples[id], state, lang).filter(({ severity, rule }) => severity !== 'hint' || rule === id);

	test.each(ids)('%s: what is wrong has this message', (id) => {
		const told = new Set(counted(id, 'wrong').map(({ rule }) => rule));
		// It is told beside fifty others.
		if (id === 'file/more') expect(told).toContain(id);
		else expect([...told]).toEqual([id]);
	});

	test.each(ids)('%s: what is mended has none', (id) => {
		const { right } = ruleExamples[id];
		const own = (file: string) =>
			Object.keys(right).some((path) => path.replace('$other', lang === 'en' ? 'zh' : 'en') === file);
		expect(counted(id, 'right').filter(({ severity, file }) => severity !== 'hint' || own(file))).toEqual([]);
	});

	test.each(ids)('%s: the explanation shows both, and the message', (id) => {
		const { wrong, right, messages, why, summary } = explainRule(id, lang);
		expect(messages.length).toBeGreaterThan(0);
		expect(wrong.length + right.length).toBeGreaterThan(0);
		for (const { lines = [] } of [...wrong, ...right]) expect(lines.join('\n')).not.toMatch(/\$[a-z]/);
		for (const words of [why, summary])
			expect(words).toMatch(lang === 'zh' ? /^.*\p{Script=Han}.*[。？]$/u : /^[\dA-Z“].*[.?]$/);
	});
});

test.each(ids)('%s: factories are called by the words for which a bulletin can have its own', (id) => {
	const names = /[北南]厂|(?:North|South) Plant|Press shop|press?-shop|“Shop(?: #2)?”/g;
	for (const [lang, others] of [
		['en', /\b(?:plant|mill|shop)s?\b/i],
		['zh', /(?<!工)厂/],
	] as const) {
		const { why, summary, messages } = explainRule(id, lang);
		const said = [why, summary, ...messages.flatMap(({ text, help }) => [text[lang], help?.[lang] ?? ''])];
		expect(said.join('\n').replaceAll(names, '')).not.toMatch(others);
	}
});

test('the bulletin of the examples has nothing to mend', () => {
	const example = { why: { en: '', zh: '' }, wrong: exampleBulletin, right: {} };
	expect(runExample(example, 'wrong', 'en').filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('every sample word is used, and no other is asked for', () => {
	const text = JSON.stringify([exampleBulletin, ruleExamples]);
	const used = new Set([...text.matchAll(/\$([a-zA-Z]+)/g)].map(([, name]) => name));
	expect([...used].sort()).toEqual(Object.keys(sampleWords).sort());
});
