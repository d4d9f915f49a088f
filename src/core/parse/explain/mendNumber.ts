import type { Words } from '../../message.ts';
import { type Bound, boundOfFigure } from './boundOfFigure.ts';
import { thousandsPoint } from './thousandsPoint.ts';

/** What stands beside a figure in the group that holds it. */
export interface BesideFigure {
	unit: boolean;
	/** A yes or no for “more than”. */
	atLeast: boolean;
}

/**
 * What to write where a figure was written as people write it: decimal comma, thousands, per cent, “more than”.
 *
 * @param name undefined for an item of a list
 */
export function mendNumber(name: string | undefined, text: string, beside: BesideFigure): Words {
	const named = (figure: string) => (name === undefined ? figure : `${name}: ${figure}`);
	const plain = text.normalize('NFKC').trim();
	const figure = plain.replace(/^[-+]?\s*/, (sign) => sign.trim());
	if (/^[-+]?\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?$/.test(figure)) return write(named(figure.replace(/[ ,']/g, '')));
	const thousands = thousandsPoint(figure);
	if (thousands) {
		const { decimals, whole } = thousands;
		return decimals ? oneOf(decimals, whole) : write(named(whole));
	}
	if (/^[-+]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(figure))
		return write(named(figure.replaceAll('.', '').replace(',', '.')));
	if (/^[-+]?\d+,\d+$/.test(figure)) {
		const point = figure.replace(',', '.');
		return { en: `Write a point, not a comma: ${point}`, zh: `请用小数点，不用逗号：${point}` };
	}
	if (/^[-+]?\d+(?:\.\d+)?$/.test(figure)) return write(named(figure));
	const bound = boundOfFigure(figure.replace(/,(?=\d{3}(?!\d))/g, ''));
	if (bound && /^\d+(?:\.\d+)?$/.test(bound.figure)) return mendBound(bound, named(bound.figure), beside);
	const [, number, unit] = /^([-+]?\d+(?:\.\d+)?)\s*(\D{1,20})$/.exec(figure) ?? [];
	if (number !== undefined) {
		return withUnit(alone(named(number)), unit, beside);
	}
	return {
		en: 'Write digits alone, with a point for decimals, such as 12.5; leave the field out where the figure is unknown.',
		zh: '请只写数字，小数用小数点，例如 12.5；不知道就不写这个字段。',
	};
}

function mendBound({ unit, above }: Bound, figure: string, beside: BesideFigure): Words {
	const { en, zh } = withUnit(alone(figure), unit, beside);
	if (!beside.atLeast) return { en, zh };
	const stop = { en: en.endsWith('.') ? '' : '.', zh: zh.endsWith('。') ? '' : '。' };
	return above
		? {
				en: `${en}${stop.en} “More than” is a line of its own: atLeast: true`,
				zh: `${zh}${stop.zh}“超过此数”另写一行：atLeast: true`,
			}
		: { en: `${en}${stop.en} “At least” belongs in the text.`, zh: `${zh}${stop.zh}“至少”写进正文。` };
}

const withUnit = ({ en, zh }: Words, unit: string | undefined, beside: BesideFigure): Words =>
	unit && beside.unit
		? { en: `${en}. “${unit}” belongs in “unit”.`, zh: `${zh}。“${unit}”请写在“unit”里。` }
		: { en, zh };

const oneOf = (decimals: string, whole: string): Words => ({
	en: `Write ${decimals} or ${whole}, whichever is meant, without quotes.`,
	zh: `请按原意写 ${decimals} 或 ${whole}，不加引号。`,
});

const alone = (figure: string): Words => ({
	en: `Write the figure alone: ${figure}`,
	zh: `请只写数字：${figure}`,
});

const write = (figure: string): Words => ({
	en: `Write digits alone, without quotes: ${figure}`,
	zh: `请只写数字，不加引号：${figure}`,
});
