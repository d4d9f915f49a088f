import { answersOf } from '../link/answersOf.ts';
import type { Words } from '../message.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** A need is closed by an answer of the factory that has it. A group may be one to which the factory belongs. */
export const needClosedBy: Rule = (context, tell) => {
	const { needs, adoptions, reports } = context.records;
	for (const need of needs.values()) {
		const { factory, closedBy } = need.data;
		const answer = closedBy === undefined ? undefined : adoptions.get(closedBy);
		const whose = answer?.data.factory;
		if (!answer || factory === undefined || whose === undefined || whose === factory) continue;
		const { report } = answer.data;
		const own = answersOf(context, report).find(({ data }) => data.factory === factory);
		// Nobody answers a report of their own.
		const mayAnswer = reports.get(report)?.data.factory !== factory;
		tell(
			atField(
				need,
				['closedBy'],
				'need/closed-by',
				{
					en: `This answer is that of “${whose}”; the need is that of “${factory}”.`,
					zh: `这份答复是“${whose}”的，需求却是“${factory}”的。`,
				},
				own
					? { en: `Name its own answer: closedBy: ${own.id}`, zh: `请写它自己的答复：closedBy: ${own.id}` }
					: mayAnswer
						? toAnswer(factory, report)
						: giveReason,
			),
		);
	}
};

const giveReason: Words = {
	en: 'If no adoption of its own solved it, write “closedReason: …” with a sentence in place of “closedBy”.',
	zh: '如果不是靠它自己的采用解决的，请删去“closedBy”，改写“closedReason: …”用一句话说明。',
};

const toAnswer = (factory: string, report: string): Words => ({
	en: `Let “${factory}” answer that report in “adoptions/${report}/${factory}.md”, and write: closedBy: ${report}/${factory}. ${giveReason.en}`,
	zh: `请由“${factory}”在“adoptions/${report}/${factory}.md”里答复那篇经验，再写：closedBy: ${report}/${factory}。${giveReason.zh}`,
});
