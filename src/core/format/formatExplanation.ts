import type { Explanation, ShownFile } from '../rules/examples/explainRule.ts';
import { formatPretty } from './formatPretty.ts';
import { printable } from './printable.ts';
import { severityNames } from './severityNames.ts';

const titles = {
	en: {
		wrong: 'Wrong',
		says: 'What the checker says',
		right: 'Mended',
		soFar: 'So far',
		better: 'Better',
		noText: 'not a text',
		empty: 'empty',
	},
	zh: {
		wrong: '有错的写法',
		says: '检查时会说',
		right: '改正以后',
		soFar: '现在',
		better: '更好',
		noText: '不是文字文件',
		empty: '空文件',
	},
};

/** A rule with its example, for a terminal. */
export function formatExplanation(
	explanation: Explanation,
	{ lang, colour }: { lang: 'en' | 'zh'; colour: boolean },
): string {
	const { rule, severity, summary, why, wrong, messages, right } = explanation;
	const bold = (text: string) => (colour ? `\u001b[1m${text}\u001b[0m` : text);
	const title = titles[lang];
	const isHint = severity === 'hint';
	const colon = lang === 'zh' ? '：' : ': ';
	const file = (heading: string, { path, lines, cut }: ShownFile) => {
		const shown = lines?.map(printable) ?? [`(${title.noText})`];
		const text = shown.join('') === '' ? [`(${title.empty})`] : [...shown, ...(cut ? ['…'] : [])];
		return `${bold(`${heading}${colon}${printable(path)}`)}\n${text.map((line) => `    ${line}`.trimEnd()).join('\n')}`;
	};
	const frames = formatPretty(messages.slice(0, 2), { lang, colour, content: '', hints: true, summary: false });
	return [
		`${bold(rule)} · ${severityNames[lang][severity]}`,
		`${summary} ${why}`.replace(/(?<=。) /, ''),
		...wrong.map((one) => file(isHint ? title.soFar : title.wrong, one)),
		`${bold(`${title.says}${colon.trimEnd()}`)}\n\n${frames.trimEnd()}`,
		...right.map((one) => file(isHint ? title.better : title.right, one)),
	]
		.join('\n\n')
		.concat('\n');
}
