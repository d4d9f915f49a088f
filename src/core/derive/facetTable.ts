import { compare } from '../link/compare.ts';
import { byFacet, type Facet, type FacetValues, facets } from './facets.ts';
import type { SearchRecord } from './searchRecords.ts';

type Shown = Pick<SearchRecord, 'facets' | 'languages'>;

interface Column {
	/** Every list of values that some report has. */
	lists: readonly (readonly string[])[];
	/** The place of each report's list among them, as one character: no digits and commas between them. */
	rows: string;
}

/** By what the reports of one language are narrowed down: in columns, which are small to send. */
export interface FacetTable {
	columns: Record<Facet | 'languages', Column>;
	/** How many reports at the end have no date. */
	undated: number;
}

/** A report among the others of its language. */
export interface FacetRow extends Shown {
	/** The newest is the first; those without a date come last. */
	place: number;
	dated: boolean;
}

const none = '';

/** The order of the rows: the newest first, without a date last, else as before. */
export const inTableOrder = <T extends Pick<SearchRecord, 'date'>>(records: readonly T[]): T[] =>
	records.toSorted(({ date: a = none }, { date: b = none }) => compare(b, a));

/** @param records in the order of `inTableOrder` */
export function facetTable(records: readonly (Shown & Pick<SearchRecord, 'date'>)[]): FacetTable {
	const of = (facet: Facet) => columnOf(records.map((record) => record.facets[facet]));
	return {
		columns: {
			...byFacet(of),
			languages: columnOf(records.map(({ languages }) => languages)),
		},
		undated: records.filter(({ date }) => !date).length,
	};
}

/** The same reports again, in the same order. */
export function facetRows({ columns, undated }: FacetTable): FacetRow[] {
	const of = ({ lists, rows }: Column) => Array.from(rows, (character) => lists[placeOf(character)] ?? []);
	const values = new Map(facets.map((facet) => [facet, of(columns[facet])]));
	return of(columns.languages).map((languages, place, { length }) => ({
		facets: Object.fromEntries(facets.map((facet) => [facet, values.get(facet)?.[place] ?? []])) as FacetValues,
		languages,
		place,
		dated: place < length - undated,
	}));
}

/** From here on, every character but the backslash stands for itself in JSON. */
const first = 0x23;
const backslash = 0x5c;
/** There are no characters in this stretch. */
const [gap, gapEnd] = [0xd800, 0xe000];

function characterOf(place: number): string {
	let code = place + first;
	if (code >= backslash) code++;
	if (code >= gap) code += gapEnd - gap;
	return String.fromCodePoint(code);
}

function placeOf(character: string): number {
	let code = character.codePointAt(0) ?? 0;
	if (code >= gapEnd) code -= gapEnd - gap;
	if (code > backslash) code--;
	return code - first;
}

function columnOf(values: readonly (readonly string[])[]): Column {
	const places = new Map<string, number>();
	const lists: (readonly string[])[] = [];
	const rows = values.map((list) => {
		const key = JSON.stringify(list);
		const known = places.get(key);
		if (known !== undefined) return known;
		places.set(key, lists.length);
		return lists.push(list) - 1;
	});
	return { lists, rows: rows.map(characterOf).join('') };
}
