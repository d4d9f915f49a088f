import { compare } from '../link/compare.ts';
import { isTakenOver } from '../link/isTakenOver.ts';
import type { Digest, Factory } from '../model.ts';

/** How one factory, or one group of them, learned from another. */
export interface Flow {
	from: string;
	to: string;
	/** How many adoptions. */
	count: number;
}

/** Who learned from whom. */
export interface Network {
	/** What the ends of a flow are: single factories, or those of an area or of a choice of an attribute taken together. */
	by: 'factory' | 'area' | { attribute: string };
	flows: Flow[];
}

/** Above this many factories with flows a picture of single ones is no picture any more. */
export const mostFactories = 40;

/**
 * The flows of experience between factories, the widest first. An adoption by way of another one counts from the
 * factory from which it was learned. Groups have no place on the map and are left out.
 */
export function factoryFlows({ records }: Pick<Digest, 'records'>): Flow[] {
	return sumFlows(
		[...records.adoptions.values()].filter(isTakenOver).flatMap(({ data }) => {
			const via = data.via && records.adoptions.get(data.via);
			const from = via ? via.data.factory : records.reports.get(data.report)?.data.factory;
			return from && data.factory && from !== data.factory ? [{ from, to: data.factory, count: 1 }] : [];
		}),
	);
}

/**
 * The network as it can be drawn: factory by factory while they are few, else taken together by area, or by the first
 * attribute with choices where most factories have no area.
 */
export function network(digest: Pick<Digest, 'records' | 'settings'>, most = mostFactories): Network {
	const flows = factoryFlows(digest);
	const ends = new Set(flows.flatMap(({ from, to }) => [from, to]));
	if (ends.size <= most) return { by: 'factory', flows };

	const factories = [...ends].map((id) => digest.records.factories.get(id as never)).filter((f) => f !== undefined);
	const withArea = factories.filter(({ data }) => data.area).length;
	const attribute = digest.settings.attributes?.find(({ choices }) => choices)?.id;
	const areas = new Set(factories.map(({ data }) => data.area)).size;
	const by = (withArea * 2 >= factories.length && areas <= most) || !attribute ? 'area' : { attribute };
	const groupOf = new Map(factories.map((factory) => [factory.id as string, groupIn(factory, by)]));
	return {
		by,
		flows: sumFlows(
			flows.map(({ from, to, count }) => ({ from: groupOf.get(from) ?? '', to: groupOf.get(to) ?? '', count })),
		),
	};
}

/** The empty name is "none": a factory that has no area, or whose profile is silent. */
function groupIn({ data }: Factory, by: 'area' | { attribute: string }): string {
	if (by === 'area') return data.area ?? '';
	const value = data.profile?.[by.attribute];
	return String((Array.isArray(value) ? value[0] : value) ?? '');
}

function sumFlows(flows: Flow[]): Flow[] {
	const sums = new Map<string, Flow>();
	for (const { from, to, count } of flows) {
		const key = `${from}\n${to}`;
		const sum = sums.get(key);
		if (sum) sum.count += count;
		else sums.set(key, { from, to, count });
	}
	return [...sums.values()].sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to));
}
