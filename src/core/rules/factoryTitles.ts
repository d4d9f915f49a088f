import { fold } from '../import/values/fold.ts';
import type { Factory } from '../model.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** Two factories have different titles: pages and lists show nothing else of them. */
export const factoryTitles: Rule = ({ records }, tell) => {
	const seen = new Map<string, Factory>();
	for (const factory of records.factories.values()) {
		const { title, place } = factory.data;
		if (title === undefined) continue;
		const key = fold(title);
		const other = seen.get(key);
		if (!other) {
			seen.set(key, factory);
			continue;
		}
		const told = { en: `${title} (${place ?? 'its town'})`, zh: `${title}（${place ?? '所在地'}）` };
		tell(
			atField(
				factory,
				['title'],
				'factory/same-title',
				{
					en: `“${other.file}” has the same title, so readers can’t tell the two apart.`,
					zh: `“${other.file}”的名称与这里相同，读者分不清是哪一个。`,
				},
				{
					en: `If they are two, say where this one is, such as: title: ${told.en}. If they are one, keep one of the files and list the name of the other under “aliases” there: [${factory.id}]`,
					zh: `如果是两个，请在名称里写明地点，例如：title: ${told.zh}。如果是同一个，请只留一个文件，把另一个的文件名写进它的“aliases”：[${factory.id}]`,
				},
			),
		);
	}
};
