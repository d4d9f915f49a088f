import { answersOf } from '../link/answersOf.ts';
import { inLanguage } from '../link/inLanguage.ts';
import type { Adoption, Digest, Lang, Report } from '../model.ts';
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
	const tables: { table: Comparison; named: Named[] }[] = [];
	for (const record of [report, ...answersOf(digest, report.id)]) {
		for (const [index, result] of (record.data.results ?? []).entries()) {
			const name = nameOf(record, index);
			let found = tables.find(({ named }) => named.some((other) => isSame(name, other)));
			if (!found) {
				found = { table: { measure: result.measure, unit: result.unit, rows: [] }, named: [] };
				tables.push(found);
			}
			found.table.rows.push({ record, result, index });
			if (!found.named.some(({ names }) => names.join() === name.names.join())) found.named.push(name);
		}
	}
	return tables.map(({ table }) => table);
}

/** A measure with its unit in every language of its record, its own first. */
interface Named {
	lang: Lang;
	names: string[];
}

function nameOf(record: Report | Adoption, index: number): Named {
	const names = [record.lang, ...record.translations.keys()].map((lang) => {
		const { results } = inLanguage<'reports' | 'adoptions'>(record, lang).data;
		const { measure = '', unit = '' } = results?.[index] ?? {};
		// Capitals make another unit: mPa is not MPa.
		return `${simple(measure).toLowerCase()}\n${simple(unit)}`;
	});
	return { lang: record.lang, names };
}

/** What was written in one language is told apart there; of two languages, one that both have will do. */
const isSame = (a: Named, b: Named) =>
	a.lang === b.lang ? a.names[0] === b.names[0] : a.names.some((name) => b.names.includes(name));

const simple = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
