import { answersOf } from '../link/answersOf.ts';
import { isTakenOver } from '../link/isTakenOver.ts';
import type { Adoption, Digest, Report } from '../model.ts';
import { responsesInUse } from '../schema/responses.ts';
import { isVerified } from './isVerified.ts';
import { lastCheck } from './lastCheck.ts';

/** How well an experience is borne out: 0 told, 1 measured, 2 measured with method, 3 documented, 4 and 5 borne out elsewhere. */
export type EvidenceLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** Whether an adoption counts for the report: taken over, verified, and in use as far as anybody has looked. */
export const bearsOut = (adoption: Adoption): boolean =>
	responsesInUse.includes(adoption.data.response) &&
	isTakenOver(adoption) &&
	isVerified(adoption) &&
	!isGivenUp(adoption);

const isGivenUp = (adoption: Adoption): boolean =>
	adoption.data.response === 'abandoned' || lastCheck(adoption)?.inUse === 'no';

/**
 * The level is computed and never typed: 1 a figure with before, after and unit; 2 and its period and method; 3 and
 * something that a reader can look at; 4 at least level 2 and one verified adoption elsewhere; 5 three adopters with
 * such, and nobody who gave it up.
 */
export function evidence(digest: Pick<Digest, 'records' | 'references'>, report: Report): EvidenceLevel {
	const own = ownLevel(report);
	if (own < 2) return own;
	const answers = answersOf(digest, report.id);
	const verified = new Set(answers.filter(bearsOut).map(({ data }) => data.factory ?? data.group?.name)).size;
	if (verified >= 3 && !answers.some(isGivenUp)) return 5;
	return verified >= 1 ? 4 : own;
}

/** Whether a report stays at level 0 for the unit of its figures alone. */
export const lacksUnit = (report: Report): boolean => ownLevel(report) === 0 && beforeAndAfter(report).length > 0;

function ownLevel(report: Report): EvidenceLevel {
	const measured = beforeAndAfter(report).filter(({ unit }) => unit !== undefined);
	if (measured.length === 0) return 0;
	if (!measured.some(({ period, method }) => period && method)) return 1;
	return report.data.evidence?.some(({ file, url }) => file || url) ? 3 : 2;
}

const beforeAndAfter = ({ data }: Report) =>
	(data.results ?? []).filter(({ before, after }) => before !== undefined && after !== undefined);
