import { formatSection } from './formatSection.ts';
import type { Cell } from './table.ts';

/** A comma after the last digit divides by a thousand: `#,##0,` shows 1234567 as 1,235. */
const thousands = /[0#?],+(?![0#?,])/;

/** Words that multiply. 千 and 百 may begin a unit, such as 千克, and then they don't. */
const multiplies = /[万萬亿億]|^[\s.]*[十百千仟兆]+元?[\s.]*$|\b(?:thousand|million|billion|tsd|mio|mrd)\b/i;

/** A figure of a workbook as a person sees it: `4.1%`, where the file has 0.041. */
export function shownFigure(figure: number, code: string | undefined): Cell {
	const { signs, words } = formatSection(code ?? '', figure);
	if (signs.includes('%')) return `${Number((figure * 100).toPrecision(12))}%`;
	if (code !== undefined && (thousands.test(signs) || multiplies.test(words))) {
		return { broken: 'scaled', shown: String(plain(figure)), format: code };
	}
	return /[%％]/.test(words) ? `${plain(figure)}%` : plain(figure);
}

/** Excel itself shows 15 digits; what lies behind them comes from reckoning in twos: 0.1 + 0.2. */
const plain = (figure: number) => Number(figure.toPrecision(15));
