import { referring } from '../link/referring.ts';
import type { Digest, Report } from '../model.ts';

/** One link after another. */
export interface Chain {
	/** Each follows the one before it. */
	links: Report[];
	/** Where several follow the last link, a chain for each of them. */
	branches: Chain[];
}

/**
 * Follows `follows` back to the beginning and forward to the ends, across factories. Each report comes once. What goes
 * another way from a link before this report is a chain of others.
 */
export function chain(digest: Pick<Digest, 'records' | 'references'>, report: Report): Chain {
	const seen = new Set<Report>([report]);
	const isNew = (link: Report): boolean => {
		if (seen.has(link)) return false;
		seen.add(link);
		return true;
	};

	const before: Report[] = [];
	for (let current = report; ;) {
		const previous = current.data.follows && digest.records.reports.get(current.data.follows);
		if (!previous || !isNew(previous)) break;
		before.unshift(previous);
		current = previous;
	}

	const onFrom = (link: Report): Chain => {
		const links = [link];
		for (let last = link; ;) {
			const next = referring(digest, `reports/${last.id}`, 'reports', 'follows').filter(isNew);
			const [only] = next;
			if (!only || next.length > 1) return { links, branches: next.map(onFrom) };
			links.push(only);
			last = only;
		}
	};
	const { links, branches } = onFrom(report);
	return { links: [...before, ...links], branches };
}
