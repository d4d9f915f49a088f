import { doubt } from './doubt.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** A superseded report names the report that takes its place, and only such a report does. */
export const superseded: Rule = ({ records, files }, tell) => {
	const doubtful = doubt(files);
	for (const report of records.reports.values()) {
		const { status, supersededBy } = report.data;
		if (doubtful(report, 'status') || doubtful(report, 'supersededBy')) continue;
		if (status === 'superseded' && supersededBy === undefined) {
			tell(
				atField(
					report,
					['status'],
					'report/superseded',
					{ en: 'This report is superseded without saying by which.', zh: '这篇经验已被取代，却没有写明由哪篇取代。' },
					{
						en: 'Add a line: supersededBy: the name of a file in “reports/” without its ending',
						zh: '请加一行：supersededBy: “reports/”里的文件名，不带后缀',
					},
				),
			);
		} else if (status !== 'superseded' && supersededBy !== undefined) {
			tell(
				atField(
					report,
					['supersededBy'],
					'report/superseded',
					{
						en: `“supersededBy” is written, yet the status is “${status}”.`,
						zh: `写了“supersededBy”，状态却是“${status}”。`,
					},
					{
						en: 'Write “status: superseded”, or delete “supersededBy”.',
						zh: '请写“status: superseded”，或删去“supersededBy”。',
					},
				),
			);
		}
	}
};
