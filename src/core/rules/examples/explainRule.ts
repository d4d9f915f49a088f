import type { Message, Severity } from '../../message.ts';
import { type RuleId, rules } from '../rules.ts';
import { filesIn } from './inLanguage.ts';
import { ruleExamples } from './ruleExamples.ts';
import { runExample } from './runExample.ts';

export interface ShownFile {
	path: string;
	/** Its first lines; nothing for a file that is no text. */
	lines?: string[];
	/** It is longer than that. */
	cut: boolean;
}

export interface Explanation {
	rule: RuleId;
	severity: Severity;
	summary: string;
	why: string;
	/** The files that break the rule. */
	wrong: ShownFile[];
	/** What the checker says of them. */
	messages: Message[];
	/** The same files mended. */
	right: ShownFile[];
}

const maxLines = 16;

/** Everything there is to say about a rule, with its example in the reader's language. */
export function explainRule(rule: RuleId, lang: 'en' | 'zh'): Explanation {
	const example = ruleExamples[rule];
	const { severity, summary } = rules[rule];
	const [wrong, right] = [filesIn(example.wrong, lang), filesIn(example.right, lang)];
	const differing = (files: typeof wrong, others: typeof wrong) =>
		Object.entries(files).flatMap(([path, content]) =>
			content === undefined || others[path] === content ? [] : [shown(path, content)],
		);
	const messages = runExample(example, 'wrong', lang).filter(
		(message) => message.rule === rule && message.file in wrong,
	);
	return {
		rule,
		severity,
		summary: summary[lang],
		why: example.why[lang],
		wrong: differing(wrong, right),
		messages: messages.length > 0 ? messages : runExample(example, 'wrong', lang).filter((m) => m.rule === rule),
		right: differing(right, wrong),
	};
}

function shown(path: string, content: string | Uint8Array): ShownFile {
	if (typeof content !== 'string') return { path, cut: false };
	const lines = content.trimEnd().split('\n');
	const isLong = lines.length > maxLines || lines.some((line) => line.length > 500);
	return {
		path,
		lines: lines.slice(0, maxLines).map((line) => (line.length > 500 ? `${line.slice(0, 60)} …` : line)),
		cut: isLong,
	};
}
