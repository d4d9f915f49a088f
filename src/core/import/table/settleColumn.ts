import type { ValueContext } from '../values/readValue.ts';
import type { Tell } from '../importMessage.ts';
import type { ImportOptions } from '../importOptions.ts';
import { dateOrderOf, readDate } from '../values/readDate.ts';
import type { Column } from './readHeader.ts';
import { decimalSignOf, readNumber } from '../values/readNumber.ts';
import { withoutPercent } from './percent.ts';
import { cellText, type TableRow } from './table.ts';

/**
 * How the doubtful values of a column are read: as the person says, else as the other values of the column prove,
 * where they agree.
 */
export function settleColumn(
	{ index, name, place }: Column,
	rows: readonly TableRow[],
	options: Pick<ImportOptions, 'dates' | 'decimal'>,
	tell: Tell,
): Pick<ValueContext, 'dates' | 'decimal'> {
	const { type } = place.target.input;
	if (type !== 'date' && type !== 'number' && type !== 'value') return {};
	const values = rows.flatMap(({ cells }) =>
		typeof cells[index] === 'string' ? [withoutPercent(cellText(cells[index]))] : [],
	);
	if (type === 'date') {
		const dates = options.dates ?? dateOrderOf(values);
		const doubtful = values.find((value) => readDate(value).type === 'ambiguous');
		if (dates && !options.dates && doubtful !== undefined) {
			const first = dates === 'dmy' ? { en: 'the day', zh: '日' } : { en: 'the month', zh: '月' };
			tell({
				severity: 'note',
				column: name,
				value: doubtful,
				text: {
					en: `Other dates of this column have ${first.en} first, and so this is read alike.`,
					zh: `这一列的其他日期都是${first.zh}在前，这里也照此读取。`,
				},
			});
		}
		return dates ? { dates } : {};
	}
	const decimal = options.decimal ?? decimalSignOf(values);
	const doubtful = values.find((value) => readNumber(value).type === 'ambiguous');
	if (decimal && !options.decimal && doubtful !== undefined) {
		const sign = decimal === 'comma' ? { en: 'a comma', zh: '逗号' } : { en: 'a point', zh: '点' };
		tell({
			severity: 'note',
			column: name,
			value: doubtful,
			text: {
				en: `Other figures of this column have ${sign.en} before decimals, and so this is read alike.`,
				zh: `这一列的其他数字都用${sign.zh}作小数点，这里也照此读取。`,
			},
		});
	}
	return decimal ? { decimal } : {};
}
