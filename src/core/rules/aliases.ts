import { allRecords } from '../link/key.ts';
import { atField } from './finding.ts';
import { formerIds } from './formerIds.ts';
import type { Rule } from './rule.ts';

/** A former id leads to one record: it is no record's id today, and no other record's former id. */
export const aliases: Rule = ({ records, known }, tell) => {
	const former = formerIds(records);
	for (const record of allRecords(records)) {
		const list = (record.data as { aliases?: string[] }).aliases ?? [];
		for (const [index, alias] of list.entries()) {
			const help = { en: 'Delete it here, or correct it.', zh: '请在这里删去或改正它。' };
			const owner = former.get(`${record.kind}/${alias}`);
			if (alias === record.id) {
				tell(
					atField(
						record,
						['aliases', index],
						'record/alias',
						{ en: `“${alias}” is the record’s own id today.`, zh: `“${alias}”就是这条记录现在的名字。` },
						help,
					),
				);
			} else if (known[record.kind].has(alias)) {
				tell(
					atField(
						record,
						['aliases', index],
						'record/alias',
						{ en: `“${alias}” is the id of another record.`, zh: `“${alias}”是另一条记录的名字。` },
						help,
					),
				);
			} else if (owner && owner !== record) {
				tell(
					atField(
						record,
						['aliases', index],
						'record/alias',
						{
							en: `“${alias}” is a former id of “${owner.file}” already.`,
							zh: `“${alias}”已经是“${owner.file}”的旧名。`,
						},
						help,
					),
				);
			} else if (list.indexOf(alias) < index) {
				tell(
					atField(
						record,
						['aliases', index],
						'record/alias',
						{ en: `“${alias}” is listed here twice.`, zh: `“${alias}”在这里写了两次。` },
						help,
					),
				);
			}
		}
	}
};
