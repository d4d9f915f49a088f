import { compare } from '../link/compare.ts';
import { dateOf } from '../link/dateOf.ts';
import { onceFor } from '../link/onceFor.ts';
import type { Digest, Factory, Report } from '../model.ts';
import { type EvidenceLevel, evidence } from './evidence.ts';
import { type Condition, holds, type Verdict, verdictFrom } from './fit.ts';

/** How a report stands to a factory; `any` where it fits because it states no conditions. */
export type Standing = Verdict | 'any';

/** Best first. */
export const standings: readonly Standing[] = ['fits', 'any', 'near', 'unknown', 'blocked'];

/** Every offered report held against every factory. Millions of pairs, so they are bytes in two tables. */
export interface Suitability {
	/** The reports that are offered to others: the better borne out first, then the newer. */
	reports: readonly Report[];
	/** The factories; bodies have no workshops in which an experience could be put to use. */
	factories: readonly Factory[];
	/** For one report, the standing of each factory: places in `standings`, and `none` for its origin. */
	ofReport(report: number): Uint8Array;
	/** For one factory, the standing of each report. */
	ofFactory(factory: number): Uint8Array;
	/** How many factories a report fits, by its place in `reports`. */
	fits(report: number): number;
	/** The place of a report or factory in its list; -1 where it isn't there. */
	indexOf(record: Report | Factory): number;
}

const any = standings.indexOf('any');

/** In place of a standing: an origin isn't held against its own report. */
export const none = 255;

/** Whether a standing is one of those in which the report suits the factory. */
export const isSuited = (standing: number | undefined): boolean => standing === 0 || standing === 1;

/** A report that is offered to others: not withdrawn, and not replaced by a newer one. */
export const isOffered = ({ data }: Report) => data.status !== 'withdrawn' && data.status !== 'superseded';

export const suitability = onceFor((digest: Pick<Digest, 'records' | 'references'>): Suitability => {
	const reports = inOrder(digest);
	const factories = [...digest.records.factories.values()].filter(({ data }) => data.kind === 'factory');
	const places = new Map<Report | Factory, number>();
	for (const [index, report] of reports.entries()) places.set(report, index);
	for (const [index, factory] of factories.entries()) places.set(factory, index);

	const width = factories.length;
	const height = reports.length;
	// Reports share most of their conditions: each different one is held against the factories once.
	const known = new Map<string, (boolean | undefined)[]>();
	const metByFactories = (condition: Condition) => {
		const { need: _, why: __, ...asked } = condition;
		const key = JSON.stringify(asked);
		const met = known.get(key) ?? factories.map(({ data }) => holds(condition, data.profile ?? {}));
		known.set(key, met);
		return met;
	};
	const byReport = new Uint8Array(height * width).fill(any);
	const byFactory = new Uint8Array(height * width).fill(any);
	const fits = new Uint32Array(height).fill(width);
	const set = (row: number, column: number, standing: number) => {
		const before = byReport[row * width + column];
		byReport[row * width + column] = standing;
		byFactory[column * height + row] = standing;
		fits[row] = (fits[row] ?? 0) + Number(isSuited(standing)) - Number(isSuited(before));
	};
	for (const [row, { data }] of reports.entries()) {
		const { conditions = [] } = data;
		if (conditions.length > 0) {
			const met = conditions.map(metByFactories);
			for (let column = 0; column < width; column++) {
				set(row, column, standings.indexOf(verdictFrom(conditions, (_, index) => met[index]?.[column])));
			}
		}
		for (const id of [data.factory, ...(data.alongside ?? [])]) {
			const origin = id && digest.records.factories.get(id);
			const column = origin ? places.get(origin) : undefined;
			if (column !== undefined) set(row, column, none);
		}
	}
	return {
		reports,
		factories,
		ofReport: (report) => byReport.subarray(report * width, (report + 1) * width),
		ofFactory: (factory) => byFactory.subarray(factory * height, (factory + 1) * height),
		fits: (report) => fits[report] ?? 0,
		indexOf: (record) => places.get(record) ?? -1,
	};
});

function inOrder(digest: Pick<Digest, 'records' | 'references'>): Report[] {
	return [...digest.records.reports.values()]
		.filter(isOffered)
		.map((report): [Report, EvidenceLevel, string] => [report, evidence(digest, report), dateOf(report)])
		.sort(([a, levelA, dateA], [b, levelB, dateB]) => levelB - levelA || compare(dateB, dateA) || compare(a.id, b.id))
		.map(([report]) => report);
}
