import { chain } from '../../src/core/derive/chain.ts';
import { comparisons } from '../../src/core/derive/comparison.ts';
import { coverage } from '../../src/core/derive/coverage.ts';
import { followUp } from '../../src/core/derive/followUp.ts';
import { gaps } from '../../src/core/derive/gaps.ts';
import { keptSteps } from '../../src/core/derive/keptSteps.ts';
import { lineage } from '../../src/core/derive/lineage.ts';
import { matchesForFactory, matchesForReport } from '../../src/core/derive/matches.ts';
import { needCandidates } from '../../src/core/derive/needCandidates.ts';
import { network } from '../../src/core/derive/network.ts';
import { numbers } from '../../src/core/derive/numbers.ts';
import { suitability } from '../../src/core/derive/suitability.ts';
import { answeredShare, unanswered } from '../../src/core/derive/unanswered.ts';
import { buildDigest } from '../../src/core/digest.ts';
import { collectBacklinks } from '../../src/core/link/collectBacklinks.ts';
import { collectReferences } from '../../src/core/link/collectReferences.ts';
import type { Digest } from '../../src/core/model.ts';
import { corpus, sizeFor } from './corpus.ts';

// Everything that the pages of a whole bulletin ask of core beyond parsing, once for each record. Prints JSON; runs
// in a process of its own, so that the peak of memory is its own.

const reports = Number(process.argv[2] ?? 10_000);
const digest = build();

const steps: Record<string, (digest: Digest) => void> = {
	references: (d) => void collectReferences(d.records),
	backlinks: (d) => void collectBacklinks(d.records),
	suitability: (d) => void suitability(d),
	factories: (d) => {
		for (const factory of d.records.factories.values()) {
			matchesForFactory(d, factory);
			unanswered(d, factory);
		}
	},
	reports: (d) => {
		for (const report of d.records.reports.values()) {
			matchesForReport(d, report);
			answeredShare(d, report);
			comparisons(d, report);
			keptSteps(d, report);
			chain(d, report);
			lineage(d, report);
		}
	},
	needs: (d) => {
		for (const need of d.records.needs.values()) needCandidates(d, need);
		gaps(d);
	},
	areas: (d) => {
		for (const area of d.records.areas.values()) coverage(d, area);
	},
	followUps: (d) => {
		for (const adoption of d.records.adoptions.values()) followUp(adoption, d.settings.followUpMonths ?? [], d.asOf);
	},
	numbers: (d) => {
		numbers(d);
		network(d);
	},
};

/** As a build of the site does, this keeps neither the files nor the messages. */
function build(): Digest {
	const { digest, messages } = buildDigest([...corpus(sizeFor(reports))], { today: '2026-06-30', assets: new Set() });
	if (digest) return digest;
	throw new Error(JSON.stringify(messages.filter(({ severity }) => severity === 'error').slice(0, 3)));
}

const seconds: Record<string, number> = {};
const start = process.cpuUsage();
for (const [name, step] of Object.entries(steps)) {
	const before = process.cpuUsage();
	step(digest);
	const { user, system } = process.cpuUsage(before);
	seconds[name] = (user + system) / 1e6;
}
const { user, system } = process.cpuUsage(start);
process.stdout.write(
	`${JSON.stringify({ reports, cpuSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024, seconds })}\n`,
);
