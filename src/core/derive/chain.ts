import { referring } from '../link/referring.ts';
import type { Digest, Report } from '../model.ts';

/** One link after another: the reports before this one and those that followed. */
export interface Chain {
	/** From the first link to the one just before. */
	before: Report[];
	/** In the order in which they follow; where two follow one report, both and then what follows them. */
	after: Report[];
}

/** Follows `follows` back to the beginning and forward to the ends, across factories. Each report comes once. */
export function chain(digest: Pick<Digest, 'records' | 'references'>, report: Report): Chain {
	const seen = new Set<string>([report.id]);
	const take = (next: Report | undefined): next is Report => {
		if (!next || seen.has(next.id)) return false;
		seen.add(next.id);
		return true;
	};

	const before: Report[] = [];
	for (let current: Report | undefined = report; current;) {
		const previous: Report | undefined = current.data.follows && digest.records.reports.get(current.data.follows);
		if (!take(previous)) break;
		before.unshift(previous);
		current = previous;
	}

	const after: Report[] = [];
	for (let links: Report[] = [report]; links.length > 0;) {
		links = links.flatMap((link) => referring(digest, `reports/${link.id}`, 'reports', 'follows').filter(take));
		after.push(...links);
	}
	return { before, after };
}
