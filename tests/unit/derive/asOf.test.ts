import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain } from '../../../src/core/derive/chain.ts';
import { comparisons } from '../../../src/core/derive/comparison.ts';
import { coverage } from '../../../src/core/derive/coverage.ts';
import { daysBetween } from '../../../src/core/derive/days.ts';
import { evidence } from '../../../src/core/derive/evidence.ts';
import { followUp } from '../../../src/core/derive/followUp.ts';
import { gaps } from '../../../src/core/derive/gaps.ts';
import { keptSteps } from '../../../src/core/derive/keptSteps.ts';
import { lineage } from '../../../src/core/derive/lineage.ts';
import { matchesForFactory, matchesForReport } from '../../../src/core/derive/matches.ts';
import { needCandidates } from '../../../src/core/derive/needCandidates.ts';
import { network } from '../../../src/core/derive/network.ts';
import { numbers } from '../../../src/core/derive/numbers.ts';
import { answeredShare, unanswered } from '../../../src/core/derive/unanswered.ts';
import type { Digest } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';

/** All that is derived and has nothing to do with the day. */
const dateless = (digest: Digest) => {
	const { reports, factories, areas, needs } = digest.records;
	return {
		reports: [...reports.values()].map((report) => [
			lineage(digest, report),
			chain(digest, report),
			comparisons(digest, report),
			keptSteps(digest, report),
			evidence(digest, report),
			matchesForReport(digest, report),
			answeredShare(digest, report),
		]),
		factories: [...factories.values()].map((factory) => [
			matchesForFactory(digest, factory),
			unanswered(digest, factory).count,
		]),
		areas: [...areas.values()].map((area) => coverage(digest, area)),
		needs: [...needs.values()].map((need) => needCandidates(digest, need)),
		network: network(digest),
		numbers: numbers(digest),
		gaps: gaps(digest),
	};
};

test('another day changes only what depends on the day', () => {
	const day = fc.constantFrom('2023-01-01', '2025-02-28', '2026-06-30', '2030-12-31');
	fc.assert(
		fc.property(arbitraryDigest, day, (digest, asOf) => {
			const other = { ...digest, asOf };
			expect(dateless(other)).toEqual(dateless(digest));
			for (const factory of digest.records.factories.values()) {
				const before = new Map(unanswered(digest, factory).waiting.map(({ report, age }) => [report, age?.days]));
				for (const { report, age } of unanswered(other, factory).waiting) {
					const earlier = before.get(report);
					if (age && earlier !== undefined) {
						expect(age.days - earlier).toBe(daysBetween(digest.asOf, asOf));
					}
				}
			}
			for (const adoption of digest.records.adoptions.values()) {
				const [a, b] = [digest.asOf, asOf].map((day) => followUp(adoption, [3, 6], day));
				expect(a?.next?.due).toBe(b?.next?.due);
				expect(a?.lastLook).toBe(b?.lastLook);
				expect(b?.next?.overdue).toBe(b?.next && b.next.due < asOf);
			}
		}),
		{ numRuns: 40 },
	);
});
