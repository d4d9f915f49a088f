import { atField, atFile } from './finding.ts';
import type { Rule } from './rule.ts';

/** An adoption lies in the folder of its report, and doesn't answer a report of its own. */
export const adoptionPlace: Rule = ({ records, known }, tell) => {
	for (const adoption of records.adoptions.values()) {
		const { report, factory } = adoption.data;
		const slash = adoption.id.lastIndexOf('/');
		const folder = adoption.id.slice(0, Math.max(slash, 0));
		if (folder !== report && known.reports.has(report)) {
			const proposed = `adoptions/${report}/${adoption.id.slice(slash + 1)}.md`;
			tell(
				atFile(
					adoption.file,
					'adoption/folder',
					{
						en: `This adoption answers “${report}” and doesn’t lie in its folder.`,
						zh: `这份答复答的是“${report}”，却没有放在它的文件夹里。`,
					},
					{ en: `Move it to “${proposed}”.`, zh: `请移到“${proposed}”。` },
				),
			);
		}
		const origin = records.reports.get(report);
		if (factory !== undefined && origin?.data.factory === factory) {
			tell(
				atField(
					adoption,
					['factory'],
					'adoption/own-report',
					{
						en: `“${factory}” wrote the report itself, so it can’t be the one to take it over.`,
						zh: `“${factory}”就是写这篇经验的工厂，不能由它自己来采用。`,
					},
					{
						en: 'Name the factory that took it over. What came of it at the origin belongs in the report.',
						zh: '请写采用这篇经验的工厂。在首创单位的成效请写在经验里。',
					},
				),
			);
		} else if (origin && factory !== undefined && origin.data.alongside?.includes(factory)) {
			tell(
				atField(
					adoption,
					['factory'],
					'adoption/own-report',
					{
						en: `“${factory}” had this experience at the same time, so it can’t be the one to take it over.`,
						zh: `“${factory}”同时也有这一经验，不能由它自己来采用。`,
					},
					{
						en: `Name the factory that took it over; or, if “${factory}” did so later, delete it under “alongside” in “${origin.file}”.`,
						zh: `请写采用这篇经验的工厂；如果“${factory}”是后来才采用的，请在“${origin.file}”的“alongside”里删去它。`,
					},
				),
			);
		}
	}
};
