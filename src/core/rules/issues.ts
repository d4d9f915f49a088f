import { lastDay } from '../derive/days.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** The numbers of the bulletin: each once, each over days in their order. */
export const issues: Rule = ({ records }, tell) => {
	const numbers = new Map<number, string>();
	let highest = 0;
	for (const { data } of records.issues.values()) highest = Math.max(highest, data.number ?? 0);
	for (const issue of records.issues.values()) {
		const { number, from, to } = issue.data;
		if (from && to && from > lastDay(to)) {
			tell(
				atField(
					issue,
					['to'],
					'issue/period',
					{
						en: `This issue ends (${to}) before it begins (${from}).`,
						zh: `这一期的结束日（${to}）早于开始日（${from}）。`,
					},
					{
						en: 'Correct “from” or “to”.',
						zh: '请改正“from”或“to”。',
					},
				),
			);
		}
		if (number === undefined) continue;
		const other = numbers.get(number);
		if (other === undefined) numbers.set(number, issue.file);
		else {
			tell(
				atField(
					issue,
					['number'],
					'issue/number',
					{ en: `“${other}” has the number ${number} already.`, zh: `“${other}”已经用了期号 ${number}。` },
					{
						en: `Give this issue the next free number: number: ${highest + 1}`,
						zh: `请用下一个空的期号：number: ${highest + 1}`,
					},
				),
			);
		}
	}
};
