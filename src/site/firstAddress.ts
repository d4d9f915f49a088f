import type { Adoption, Lang, RecordOf } from '../core/model.ts';
import type { RecordKey } from '../core/schema/id.ts';
import type { Edition } from './edition.ts';

/**
 * The address that a record had when it was new, whatever it has been renamed to since: programs elsewhere know it by
 * that, and would show all of it again under another. An answer moves with its report.
 */
export const firstAddress = (ed: Pick<Edition, 'get' | 'routes'>, record: RecordOf, lang: Lang, anchor?: string) =>
	ed.routes.record(firstKey(ed, record), lang, anchor);

function firstKey(ed: Pick<Edition, 'get'>, record: RecordOf): RecordKey {
	if (record.kind !== 'adoptions') return `${record.kind}/${firstId(record)}`;
	const report = ed.get(`reports/${(record as Adoption).data.report}`);
	if (!report) return `adoptions/${record.id}`;
	return `adoptions/${firstId(report)}${record.id.slice(record.id.lastIndexOf('/'))}`;
}

const firstId = ({ id, data }: RecordOf): string => ('aliases' in data && data.aliases?.[0]) || id;
