import { isTakenOver } from '../link/isTakenOver.ts';
import { newestFirst } from '../link/newestFirst.ts';
import type { Adoption, Digest, Issue, Need } from '../model.ts';
import { lastCheck } from './lastCheck.ts';

/** What a bulletin shows of itself first. */
export interface FrontPage {
	/** Factories without bodies. */
	counts: { reports: number; factories: number; adoptions: number };
	/** The adoptions that came last, of reports that weren't withdrawn, and in use as far as anybody has looked. */
	adopted: Adoption[];
	/** The needs that were put down last and are open. */
	needs: Need[];
	/** The issue with the highest number. */
	issue: Issue | undefined;
}

/** As many of each as a reader takes in at a glance. */
const most = 6;

export function frontPage({ records }: Pick<Digest, 'records'>): FrontPage {
	const { reports, factories, adoptions, needs, issues } = records;
	const stands = (adoption: Adoption) =>
		isTakenOver(adoption) &&
		lastCheck(adoption)?.inUse !== 'no' &&
		reports.get(adoption.data.report)?.data.status !== 'withdrawn';
	const open = needs.values().filter(({ data }) => data.status === 'open');
	return {
		counts: {
			reports: reports.size,
			factories: [...factories.values()].filter(({ data }) => data.kind === 'factory').length,
			adoptions: adoptions.size,
		},
		adopted: newestFirst(adoptions.values().filter(stands)).slice(0, most),
		needs: newestFirst(open).slice(0, most),
		issue: [...issues.values()].sort((a, b) => b.data.number - a.data.number)[0],
	};
}
