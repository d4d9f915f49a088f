import type { Adoption } from '../model.ts';
import { doubt } from './doubt.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** A factory gives one answer to a report, or one for each of its workshops: two of them may contradict each other. */
export const adoptionTwice: Rule = ({ records, files, asOf }, tell) => {
	const doubtful = doubt(files);
	const byWho = Map.groupBy(
		[...records.adoptions.values()].filter(
			(answer) => answer.data.factory !== undefined && !doubtful(answer, 'workshop'),
		),
		({ data }) => `${data.report}\n${data.factory}`,
	);
	for (const answers of byWho.values()) {
		if (answers.length < 2) continue;
		// The one that is named after its factory is where everybody looks for the answer.
		const sorted = answers.toSorted((a, b) => Number(isNamedAfter(b)) - Number(isNamedAfter(a)));
		for (const [index, answer] of sorted.entries()) {
			const first = sorted.slice(0, index).find((other) => isOfSame(answer, other));
			if (!first) continue;
			const { factory } = answer.data;
			tell(
				atField(
					answer,
					['factory'],
					'adoption/twice',
					{
						en: `“${factory}” answers this report in “${first.file}” too.`,
						zh: `“${factory}”在“${first.file}”里也答复了这篇经验。`,
					},
					{
						en: `Keep that one and delete this file: if the answer has changed, change it there; if it was looked at again, add under “checks” there: - { date: ${asOf}, inUse: yes }. If two workshops answer, name each under “workshop”.`,
						zh: `请保留那一份，删去这个文件：如果答复变了，请直接在那里改；如果又复查过，请在那里的“checks”下面加上：- { date: ${asOf}, inUse: yes }。如果是两个车间各自答复，请在两份里都写明“workshop”。`,
					},
				),
			);
		}
	}
};

const isNamedAfter = ({ id, data }: Adoption) => id.slice(id.lastIndexOf('/') + 1) === data.factory;

/** An answer without a workshop is that of the whole factory. */
const isOfSame = ({ data: a }: Adoption, { data: b }: Adoption) =>
	a.workshop === undefined || b.workshop === undefined || a.workshop === b.workshop;
