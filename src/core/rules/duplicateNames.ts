import { allRecords } from '../link/key.ts';
import type { RecordOf } from '../model.ts';
import { duplicates } from './duplicates.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** The lists whose items have names, and the field of the name. */
const lists: readonly [list: string, name: string][] = [
	['workshops', 'id'],
	['steps', 'id'],
	['steps', 'step'],
];

/** Two steps or two workshops of one record never have the same name. */
export const duplicateNames: Rule = ({ records }, tell) => {
	for (const record of allRecords(records)) {
		for (const [list, name] of lists) {
			const items = (record.data as Record<string, unknown>)[list];
			if (!Array.isArray(items)) continue;
			for (const [index, value] of duplicates(items, name)) tell(finding(record, list, index, name, value));
		}
	}
};

const finding = (record: RecordOf, list: string, index: number, name: string, value: string) =>
	atField(
		record,
		[list, index, name],
		'record/duplicate-name',
		{
			en: `“${list}” has a second item “${value}”.`,
			zh: `“${list}”里有两项都叫“${value}”。`,
		},
		{ en: `Give it another name, such as: ${name}: ${value}-2`, zh: `请另取一个名字，例如：${name}: ${value}-2` },
	);
