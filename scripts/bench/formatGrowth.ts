import { say } from '../frame/say.ts';
import { caseTitle } from './cases.ts';
import { markdownTable } from './markdownTable.ts';
import { median } from './median.ts';
import type { Bench } from './model.ts';
import { cpuSeconds, type Result, type Run } from './runCases.ts';

type Size = Bench['sizes'][number];

/** How many times more each case takes with each step to a larger size. */
export function formatGrowth(sizes: readonly Size[]): string[] {
	return sizes.slice(1).flatMap((large, index) => {
		const small = sizes[index] as Size;
		const rows = large.results.flatMap((result) => {
			const before = small.results.find(({ case: name, site }) => name === result.case && site === result.site);
			return before ? [[caseTitle(result.case), result.site, ...growth(before, result)]] : [];
		});
		if (rows.length === 0) return [];
		const [from, to] = [small.reports.toLocaleString('en'), large.reports.toLocaleString('en')];
		const head = [
			say({ en: 'case', zh: '项目' }),
			say({ en: 'site', zh: '网站' }),
			say({ en: 'wall ×', zh: '用时 ×' }),
			'CPU ×',
			say({ en: 'peak ×', zh: '峰值 ×' }),
		];
		return [
			'',
			`## ${say({ en: `Growth from ${from} to ${to}`, zh: `从 ${from} 到 ${to} 的增长` })}`,
			'',
			...markdownTable(head, rows),
		];
	});
}

const growth = (small: Result, large: Result) =>
	[({ wallSeconds }: Run) => wallSeconds, cpuSeconds, ({ peakBytes }: Run) => peakBytes].map((read) => {
		const [before, after] = [median(small.runs.map(read)), median(large.runs.map(read))];
		return before && after !== undefined ? (after / before).toFixed(1) : '';
	});
