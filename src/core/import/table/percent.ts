import { fold } from '../values/fold.ts';
import type { Tell } from '../importMessage.ts';
import { type Cell, cellText } from './table.ts';

const sign = /\s*[%％]$/;

const names: readonly string[] = ['%', 'percent', 'per cent', '百分比', '百分率', '百分之'];

export const isPercent = (cell: Cell): boolean => typeof cell === 'string' && /\d/.test(cell) && sign.test(cell);

/** The figure alone: `4,1` of `4,1 %`. */
export const withoutPercent = (text: string): string => text.replace(sign, '');

/** A figure as the source has it. */
export interface Figure {
	cell: Cell;
	tell: Tell;
}

/**
 * A figure in per cent says its unit itself. Another unit beside it contradicts, and so does a figure without the sign
 * where no unit is said: 0.085 beside 3% may be 8.5%.
 */
export function setPercentUnit(result: Record<string, unknown>, figures: readonly Figure[]): void {
	const [percent] = figures.filter(({ cell }) => isPercent(cell));
	if (!percent) return;
	const { unit } = result;
	const other = figures.find(({ cell }) => !isPercent(cell));
	if (unit === undefined && other) {
		const [first, second] = figures.map(({ cell }) => cellText(cell));
		percent.tell({
			severity: 'error',
			value: cellText(percent.cell),
			text: {
				en: `Of “${first}” and “${second}”, only one is in per cent, and no unit is said.`,
				zh: `“${first}”和“${second}”只有一个写了百分号，又没有写单位。`,
			},
			help: {
				en: 'Write both with the sign, or say in a column “Unit” what both are in.',
				zh: '请两个都写百分号，或在“单位”一列写明两个数共同的单位。',
			},
		});
	} else if (unit === undefined) {
		result['unit'] = '%';
	} else if (!names.includes(fold(String(unit)))) {
		percent.tell({
			severity: 'error',
			value: cellText(percent.cell),
			text: { en: `This is in per cent, and the unit is “${unit}”.`, zh: `这里是百分比，而单位写的是“${unit}”。` },
			help: { en: 'Write the figure in that unit, or “%” as the unit.', zh: '请按那个单位写数字，或把单位写成“%”。' },
		});
	}
}
