import { addDays, firstDay, lastDay } from '../derive/days.ts';
import { compare } from '../link/compare.ts';
import type { Words } from '../message.ts';
import type { Issue } from '../model.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

interface Days {
	issue: Issue;
	first: string;
	last: string;
}

/** What is dated within two numbers is told twice. Days between two numbers are no fault. */
export const issueOverlap: Rule = ({ records }, tell) => {
	const all = [...records.issues.values()]
		.flatMap((issue): Days[] => {
			const { from, to } = issue.data;
			// A number that ends before it begins has a message of its own.
			if (!from || !to || firstDay(from) > lastDay(to)) return [];
			return [{ issue, first: firstDay(from), last: lastDay(to) }];
		})
		.sort((a, b) => compare(a.first, b.first) || a.issue.data.number - b.issue.data.number);
	let longest: Days | undefined;
	for (const days of all) {
		if (longest && days.first <= longest.last) {
			tell(atField(days.issue, ['from'], 'issue/overlap', whatIsTwice(longest), whatToWrite(days, longest)));
		}
		if (!longest || days.last > longest.last) longest = days;
	}
};

function whatIsTwice({ issue: { file, data } }: Days): Words {
	return {
		en: `“${file}” covers ${data.from} to ${data.to}: what is dated in days of both is told twice.`,
		zh: `“${file}”收 ${data.from} 至 ${data.to} 的内容：两期都收的日子里的内容会重复。`,
	};
}

function whatToWrite({ first, last }: Days, other: Days): Words {
	if (last > other.last) {
		const from = addDays(other.last, 1);
		return { en: `Begin on the day after that: from: ${from}`, zh: `请从次日开始：from: ${from}` };
	}
	if (first > other.first) {
		const to = addDays(first, -1);
		return {
			en: `Give this number days of its own, or end the other one before it: to: ${to}`,
			zh: `请给这一期另定日期，或让那一期在它之前结束：to: ${to}`,
		};
	}
	return {
		en: 'Give this number days of its own: correct “from” and “to”.',
		zh: '请给这一期另定日期：改正“from”和“to”。',
	};
}
