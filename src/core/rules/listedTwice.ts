import { allRecords } from '../link/key.ts';
import type { FieldInfo } from '../schema/fields.ts';
import { schemas } from '../schema/schemas.ts';
import { visitFields } from '../schema/visitFields.ts';
import { doubt } from './doubt.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

const isReference = ({ ref }: FieldInfo) => ref !== undefined;

/** A list of records names each once, and those alongside a factory are others than itself. */
export const listedTwice: Rule = ({ records, files }, tell) => {
	const doubtful = doubt(files);
	for (const record of allRecords(records)) {
		const { factory } = record.data as { factory?: string };
		const seen = new Set([`alongside ${factory}`]);
		visitFields(schemas[record.kind], record.data, isReference, (value, _, path) => {
			// An item of a list of records, not a field of an item.
			if (typeof path.at(-1) !== 'number' || doubtful(record, String(path[0]))) return;
			const list = path.slice(0, -1).join('.');
			const entry = `${list} ${String(value)}`;
			if (!seen.has(entry)) {
				seen.add(entry);
				return;
			}
			const isOwn = list === 'alongside' && value === factory;
			tell(
				atField(
					record,
					path,
					'record/listed-twice',
					isOwn
						? {
								en: `“${factory}” stands under “factory” already; “alongside” is for others.`,
								zh: `“${factory}”已经写在“factory”里；“alongside”只列其他单位。`,
							}
						: { en: `“${String(value)}” stands in “${list}” twice.`, zh: `“${String(value)}”在“${list}”里列了两次。` },
					{ en: 'Delete it here.', zh: '请在这里删去。' },
				),
			);
		});
	}
};
