import { doubt } from './doubt.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** A closed need says by which adoption, or why. */
export const needClosed: Rule = ({ records, files }, tell) => {
	const doubtful = doubt(files);
	for (const need of records.needs.values()) {
		const { status, closedBy, closedReason } = need.data;
		const unsaid = closedBy === undefined && closedReason === undefined;
		if (status === 'closed' && unsaid && !doubtful(need, 'closedBy') && !doubtful(need, 'closedReason')) {
			tell(
				atField(
					need,
					['status'],
					'need/closed',
					{ en: 'This need is closed without saying how.', zh: '这个需求已了结，却没有写明怎样了结。' },
					{
						en: 'Add a line “closedBy: …” with the adoption that solved it, or “closedReason: …” with a sentence.',
						zh: '请加一行“closedBy: …”写明解决它的答复，或“closedReason: …”写一句原因。',
					},
				),
			);
		}
		const extra = closedBy !== undefined ? 'closedBy' : closedReason !== undefined ? 'closedReason' : undefined;
		if (extra && status === 'open' && !doubtful(need, 'status')) {
			tell(
				atField(
					need,
					[extra],
					'need/closed',
					{ en: `This need has “${extra}” and is still open.`, zh: `这个需求写了“${extra}”，状态却还是“待解决”。` },
					{
						en: `Add a line “status: closed”, or delete “${extra}”.`,
						zh: `请加一行“status: closed”，或删去“${extra}”。`,
					},
				),
			);
		}
	}
};
