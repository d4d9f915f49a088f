import { inLanguage } from '../link/inLanguage.ts';
import { recordNamed } from '../link/key.ts';
import { nameOrder } from '../link/nameOrder.ts';
import type { Lang, RecordOf, Records } from '../model.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Option } from './asker.ts';

/** What a record is called; an answer without a title of its own by the one who gave it. */
export function labelOf(record: RecordOf, records: Records, lang: Lang): string {
	const { title, factory, group } = inLanguage(record, lang).data as {
		title?: string;
		factory?: string;
		group?: { name?: string };
	};
	if (title !== undefined) return title;
	const who = recordNamed(records, 'factories', factory);
	return who ? labelOf(who, records, lang) : (group?.name ?? record.id);
}

/** The records of a kind to choose from, by their names. */
export function optionsOf(records: Records, kind: Kind, lang: Lang): Option[] {
	const order = nameOrder(lang);
	return [...(records[kind] as ReadonlyMap<string, RecordOf>).values()]
		.map((record) => ({ value: record.id, label: labelOf(record, records, lang), hint: record.id }))
		.sort((a, b) => order(a.label, b.label));
}
