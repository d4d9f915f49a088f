import type { RecordOf } from '../model.ts';
import { doubt } from './doubt.ts';
import { atField, atPlace } from './finding.ts';
import type { Rule } from './rule.ts';

/** A report, an adoption and a need are those of one factory, or of one group. */
export const who: Rule = ({ records, files }, tell) => {
	const doubtful = doubt(files);
	const all: RecordOf<'reports' | 'adoptions' | 'needs'>[] = [
		...records.reports.values(),
		...records.adoptions.values(),
		...records.needs.values(),
	];
	for (const record of all) {
		const { factory, group } = record.data;
		if (factory !== undefined && group !== undefined) {
			tell({
				...atPlace(
					record.file,
					record.locate(['group'], 'key'),
					'record/who',
					{ en: 'Here are both a factory and a group.', zh: '这里既写了工厂，又写了一组工厂。' },
					{
						en: 'Keep “factory” where one is named, or “group” where several are not, and delete the other.',
						zh: '写明一个工厂时留“factory”，未逐一写明的多个工厂留“group”，另一个请删去。',
					},
				),
				field: ['group'],
			});
		} else if (factory === undefined && group === undefined) {
			if (doubtful(record, 'factory') || doubtful(record, 'group')) continue;
			tell(
				atField(
					record,
					['factory'],
					'record/who',
					{ en: 'The factory is missing.', zh: '没有写明工厂。' },
					{
						en: 'Add a line: factory: the name of a file in “factories/” without its ending. Where no factory is named, write “group:” and below it “name: …”.',
						zh: '请加一行：factory: “factories/”里的文件名，不带后缀。没有具体工厂时，请写“group:”，下面写“name: …”。',
					},
				),
			);
		}
	}
};
