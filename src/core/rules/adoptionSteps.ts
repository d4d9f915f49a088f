import { closest, didYouMean } from '../parse/closest.ts';
import { doubt } from './doubt.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** A step that was kept, changed or dropped is one of the report's; an added one has a name of its own. */
export const adoptionSteps: Rule = ({ records, files }, tell) => {
	const doubtful = doubt(files);
	for (const adoption of records.adoptions.values()) {
		const report = records.reports.get(adoption.data.report);
		if (!report || doubtful(report, 'steps')) continue;
		const known = (report.data.steps ?? []).map((s) => s.id);
		for (const [index, { step, how }] of (adoption.data.steps ?? []).entries()) {
			const path = ['steps', index, 'step'];
			if (how === 'added' && known.includes(step)) {
				tell(
					atField(
						adoption,
						path,
						'adoption/step',
						{
							en: `The report has a step “${step}” already, so it can’t be “added”.`,
							zh: `经验里已有“${step}”这一步，不能写成“added”（新增）。`,
						},
						{
							en: 'Write “how: changed” or “how: kept”, or give the added step another name.',
							zh: '请写“how: changed”或“how: kept”，或者给新增的一步另取名字。',
						},
					),
				);
			} else if (how !== 'added' && !known.includes(step)) {
				tell(
					atField(
						adoption,
						path,
						'adoption/step',
						{ en: `The report “${report.id}” has no step “${step}”.`, zh: `经验“${report.id}”里没有“${step}”这一步。` },
						didYouMean(closest(step, known)) ??
							(known.length > 0
								? {
										en: `Its steps are: ${known.join(', ')}. For a new step write “how: added”.`,
										zh: `它的步骤有：${known.join('、')}。新的一步请写“how: added”。`,
									}
								: {
										en: 'It lists no steps. For a new step write “how: added”.',
										zh: '它没有列出步骤。新的一步请写“how: added”。',
									}),
					),
				);
			}
		}
	}
};
