import { answersOf } from '../link/answersOf.ts';
import type { Adoption, Digest, Report } from '../model.ts';
import { responsesInUse } from '../schema/responses.ts';
import { lastCheck } from './lastCheck.ts';

/** How well an experience is borne out: 0 told, 1 measured, 2 measured with method, 3 documented, 4 and 5 borne out elsewhere. */
export type EvidenceLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** Ways of verifying in which somebody else than the adopter's own word stands for the result. */
const verifiedBy: readonly (string | undefined)[] = ['measured', 'peer', 'audit'];

/** An adoption that is still in use, as far as anybody has looked, and verified by more than the adopter's own word. */
export const isVerified = (adoption: Adoption): boolean =>
	responsesInUse.includes(adoption.data.response) &&
	verifiedBy.includes(adoption.data.verification?.level) &&
	lastCheck(adoption)?.inUse !== 'no';

/**
 * The level is computed and never typed: 1 a figure with before, after and unit; 2 and its period and method; 3 and
 * something that a reader can look at; 4 at least level 2 and one verified adoption elsewhere; 5 three factories with
 * such, and nobody who gave it up.
 */
export function evidence(digest: Pick<Digest, 'records' | 'references'>, report: Report): EvidenceLevel {
	const own = ownLevel(report);
	if (own < 2) return own;
	const answers = answersOf(digest, report.id);
	const verified = new Set(answers.filter(isVerified).map(({ data }) => data.factory ?? data.group?.name)).size;
	if (verified >= 3 && answers.every(({ data }) => data.response !== 'abandoned')) return 5;
	return verified >= 1 ? 4 : own;
}

function ownLevel({ data }: Report): EvidenceLevel {
	const measured = (data.results ?? []).filter(
		({ before, after, unit }) => before !== undefined && after !== undefined && unit !== undefined,
	);
	if (measured.length === 0) return 0;
	if (!measured.some(({ period, method }) => period && method)) return 1;
	return data.evidence?.some(({ file, url }) => file || url) ? 3 : 2;
}
