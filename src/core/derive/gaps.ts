import { referring } from '../link/referring.ts';
import type { Digest, Topic } from '../model.ts';
import { isOffered } from './suitability.ts';

/** Topics on which a need is open and no report is offered, by id: what the network is still looking for. */
export function gaps(digest: Pick<Digest, 'records' | 'references'>): Topic[] {
	return [...digest.records.topics.values()].filter(({ id }) => {
		const needs = referring(digest, `topics/${id}`, 'needs', 'topic').filter(({ data }) => data.status === 'open');
		return needs.length > 0 && !referring(digest, `topics/${id}`, 'reports', 'topic').some(isOffered);
	});
}
