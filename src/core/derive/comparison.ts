import { answersOf } from '../link/answersOf.ts';
import type { Adoption, Digest, Report } from '../model.ts';
import type { DataOf } from '../schema/schemas.ts';

export type Result = NonNullable<DataOf<'reports'>['results']>[number];

/** One end of a comparison: the origin or an adopter, with its figures; `index` is the result's place in its list. */
export interface Row {
	record: Report | Adoption;
	result: Result;
	index: number;
}

/** Figures that can stand in one table: of one measure, in one unit. */
export interface Comparison {
	measure: string;
	unit: string | undefined;
	rows: Row[];
}

/**
 * The results of a report and of all its adopters side by side, also where it failed or was given up. Only figures of
 * one measure and one unit are put together. The measures of the origin come first, in its order.
 */
export function comparisons(digest: Pick<Digest, 'records' | 'references'>, report: Report): Comparison[] {
	const tables = new Map<string, Comparison>();
	for (const record of [report, ...answersOf(digest, report.id)]) {
		for (const [index, result] of (record.data.results ?? []).entries()) {
			const key = `${simple(result.measure)}\n${simple(result.unit ?? '')}`;
			const table = tables.get(key) ?? { measure: result.measure, unit: result.unit, rows: [] };
			table.rows.push({ record, result, index });
			tables.set(key, table);
		}
	}
	return [...tables.values()];
}

const simple = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
