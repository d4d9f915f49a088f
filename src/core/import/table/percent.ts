import { fold } from '../values/fold.ts';
import type { Tell } from '../importMessage.ts';
import { type Cell, cellText } from './table.ts';

const sign = /\s*[%％]$/;

const names: readonly string[] = ['%', 'percent', 'per cent', '百分比', '百分率', '百分之'];

export const isPercent = (cell: Cell): boolean => typeof cell === 'string' && /\d/.test(cell) && sign.test(cell);

/** The figure alone: `4,1` of `4,1 %`. */
export const withoutPercent = (text: string): string => text.replace(sign, '');

/** A figure in per cent says its unit itself; another unit beside it contradicts. */
export function setPercentUnit(result: Record<string, unknown>, cell: Cell, tell: Tell): void {
	const { unit } = result;
	if (unit === undefined) {
		result['unit'] = '%';
	} else if (!names.includes(fold(String(unit)))) {
		tell({
			severity: 'error',
			value: cellText(cell),
			text: { en: `This is in per cent, and the unit is “${unit}”.`, zh: `这里是百分比，而单位写的是“${unit}”。` },
			help: { en: 'Write the figure in that unit, or “%” as the unit.', zh: '请按那个单位写数字，或把单位写成“%”。' },
		});
	}
}
