import { responsesWithReason } from '../schema/responses.ts';
import { doubt } from './doubt.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** An answer says as much as it must: why not, or since when. */
export const adoptionAnswer: Rule = ({ records, files }, tell) => {
	const doubtful = doubt(files);
	for (const adoption of records.adoptions.values()) {
		const { response, reason, since } = adoption.data;
		if (responsesWithReason.includes(response) && !reason && !doubtful(adoption, 'reason')) {
			tell(
				atField(
					adoption,
					['response'],
					'adoption/reason',
					{ en: `The answer “${response}” needs a reason.`, zh: `答复“${response}”要写明原因。` },
					{
						en: 'Add two lines: “reason:” and below it, indented, “code: cost” (or conditions, equipment, people, better-local, no-problem, safety, other).',
						zh: '请加两行：“reason:”，下面缩进写“code: cost”（或 conditions、equipment、people、better-local、no-problem、safety、other）。',
					},
				),
			);
		}
		if (response === 'already-in-use' && since === undefined && !doubtful(adoption, 'since')) {
			tell(
				atField(
					adoption,
					['response'],
					'adoption/since',
					{
						en: 'The answer “already-in-use” needs the date since when.',
						zh: '答复“already-in-use”要写明从何时起使用。',
					},
					{
						en: 'Add a line: since: 1955-10 (or 1955-10-01, or 1955)',
						zh: '请加一行：since: 1955-10（或 1955-10-01，或 1955）',
					},
				),
			);
		}
	}
};
