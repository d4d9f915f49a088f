import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** What was learned from another adopter is an adoption of the same report. */
export const adoptionVia: Rule = ({ records }, tell) => {
	for (const adoption of records.adoptions.values()) {
		const { via, report } = adoption.data;
		const other = via === undefined ? undefined : records.adoptions.get(via);
		// Either may lack its report, with a message that says so.
		if (!other?.data.report || !report || other.data.report === report) continue;
		tell(
			atField(
				adoption,
				['via'],
				'adoption/via',
				{
					en: `“${other.id}” answers another report, “${other.data.report}”.`,
					zh: `“${other.id}”答的是另一篇经验“${other.data.report}”。`,
				},
				{
					en: `Name an adoption in “adoptions/${report}/”, or leave “via” out where it was learned from the origin.`,
					zh: `请写“adoptions/${report}/”里的一份答复；如果直接学自首创单位，请不写“via”。`,
				},
			),
		);
	}
};
