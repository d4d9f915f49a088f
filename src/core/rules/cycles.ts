import type { RecordOf, Records } from '../model.ts';
import type { Kind } from '../schema/kinds.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** Fields that lead from a record to another of its kind, and must come to an end. */
const chains: readonly [Kind, string][] = [
	['reports', 'follows'],
	['reports', 'supersededBy'],
	['adoptions', 'via'],
	['topics', 'broader'],
	['areas', 'within'],
];

/** No chain of records leads back to where it began. Each circle is told of once, at its first record. */
export const cycles: Rule = ({ records }, tell) => {
	for (const [kind, field] of chains) {
		for (const circle of circlesOf(records, kind, field)) {
			const [first] = circle;
			if (!first) continue;
			const way = [...circle, first].map((r) => `“${r.id}”`).join(' → ');
			tell(
				atField(
					first,
					[field],
					'record/cycle',
					circle.length === 1
						? { en: `“${field}” names the record itself.`, zh: `“${field}”写的就是这条记录自己。` }
						: { en: `“${field}” leads in a circle: ${way}.`, zh: `“${field}”绕成了一圈：${way}。` },
					{ en: `Take “${field}” out of one of them, or correct it.`, zh: `请在其中一条里删去或改正“${field}”。` },
				),
			);
		}
	}
};

function circlesOf(records: Records, kind: Kind, field: string): RecordOf[][] {
	const all = records[kind] as ReadonlyMap<string, RecordOf>;
	const done = new Set<string>();
	const circles: RecordOf[][] = [];
	for (const start of all.values()) {
		const walked: RecordOf[] = [];
		const here = new Map<string, number>();
		let current: RecordOf | undefined = start;
		while (current && !done.has(current.id)) {
			const seen = here.get(current.id);
			if (seen !== undefined) {
				circles.push(walked.slice(seen));
				break;
			}
			here.set(current.id, walked.length);
			walked.push(current);
			const next: unknown = (current.data as Record<string, unknown>)[field];
			current = typeof next === 'string' ? all.get(next) : undefined;
		}
		for (const record of walked) done.add(record.id);
	}
	return circles;
}
