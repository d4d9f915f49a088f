import type { Words } from '../../message.ts';

/** What to write instead of a figure with other words around it. */
export function figureHelp(text: string): Words {
	const plain = text.normalize('NFKC').trim();
	const more =
		/^(?:more than|over|at least|above|>=?|超过|至少)\s*([\d.,]+)$|^([\d.,]+)\s*(?:多|余|\+|or more|以上)$/i.exec(
			plain,
		);
	if (more) {
		const figure = more[1] ?? more[2] ?? '';
		return {
			en: `Write ${figure} alone; “more than” is a column of its own, “results.atLeast”: yes.`,
			zh: `请只写 ${figure}；“多于”另列一列“results.atLeast”，写“是”。`,
		};
	}
	const [, figure, unit] = /^([-+]?[\d.,]*\d)\s*([^\d\s].{0,20})$/.exec(plain) ?? [];
	return figure && unit
		? {
				en: `Write ${figure} alone; “${unit}” belongs in a column “Unit”.`,
				zh: `请只写 ${figure}；“${unit}”写在“单位”一列。`,
			}
		: { en: 'Write digits alone, such as 12.5, or leave it empty.', zh: '请只写数字，例如 12.5，或者空着。' };
}
