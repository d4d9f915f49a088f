import type { ImportMessage } from '../importMessage.ts';
import type { BrokenCell } from './table.ts';

/** Why a cell of a workbook can't be taken over, and what to do. */
export function brokenCell({ broken, shown, format = '' }: BrokenCell): ImportMessage {
	const at = { severity: 'error', value: shown } as const;
	switch (broken) {
		case 'error':
			return {
				...at,
				text: { en: 'This is an error of Excel, and no value.', zh: '这是 Excel 的错误值，不是内容。' },
				help: {
					en: 'Mend the formula or write the value itself; where nothing is known, empty the cell.',
					zh: '请改好公式，或直接写上内容；不知道的，就清空这一格。',
				},
			};
		case 'no-result':
			return {
				...at,
				text: {
					en: 'The file has this formula without its result.',
					zh: '文件里只有这个公式，没有它的结果。',
				},
				help: {
					en: 'Open the file in Excel or WPS and save it again, or write the value itself.',
					zh: '请用 Excel 或 WPS 打开文件再保存一次，或直接写上内容。',
				},
			};
		case 'scaled':
			return {
				...at,
				text: {
					en: `The number format “${format}” shows another figure than this, which stands in the file.`,
					zh: `文件里是这个数，数字格式“${format}”显示出来的却是另一个数。`,
				},
				help: {
					en: 'Give the cell the format “General”, and see that figure and unit then fit together.',
					zh: '请把单元格格式改为“常规”，再核对数字和单位是否相符。',
				},
			};
	}
}
