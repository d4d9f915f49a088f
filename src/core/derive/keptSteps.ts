import { answersOf } from '../link/answersOf.ts';
import type { Adoption, Digest, Report } from '../model.ts';
import { responsesInUse } from '../schema/responses.ts';

/** What the adopters of a report made of its steps. */
export interface KeptSteps {
	/** Adoptions that say something of the steps, in the order of answers. */
	adopters: Adoption[];
	/** Adoptions in use that dropped an essential step: the result isn't that of the whole. */
	incomplete: { adoption: Adoption; steps: string[] }[];
}

export function keptSteps(digest: Pick<Digest, 'records' | 'references'>, report: Report): KeptSteps {
	const essential = new Set((report.data.steps ?? []).filter((step) => step.essential).map(({ id }) => id));
	const adopters = answersOf(digest, report.id).filter(({ data }) => data.steps?.length);
	const incomplete = adopters.flatMap((adoption) => {
		const { response, outcome, results, steps = [] } = adoption.data;
		const dropped = steps.filter(({ how, step }) => how === 'dropped' && essential.has(step)).map(({ step }) => step);
		const claimed = responsesInUse.includes(response) && (outcome !== undefined || results !== undefined);
		return dropped.length > 0 && claimed ? [{ adoption, steps: dropped }] : [];
	});
	return { adopters, incomplete };
}
