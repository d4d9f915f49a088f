import { xmlTags } from './xmlTags.ts';

/**
 * The formats that Excel has by itself and that say something of a value, by their number. Those from 27 on are other
 * ones in other languages; these are the Chinese ones, and the marked ones show a month there and a day elsewhere.
 */
const builtIn: Readonly<Record<string, string>> = {
	9: '0%',
	10: '0.00%',
	14: 'yyyy/m/d',
	17: 'mmm-yy',
	18: 'h:mm',
	19: 'h:mm:ss',
	20: 'h:mm',
	21: 'h:mm:ss',
	45: 'mm:ss',
	46: '[h]:mm:ss',
	47: 'mm:ss',
};
const monthInChina: readonly string[] = ['27', '36', '50', '52', '57'];

export interface NumberFormat {
	/** As Excel writes it: `yyyy"年"m"月"`. */
	code: string;
	/** It shows the month alone in China, and the day elsewhere. */
	perhapsDay?: true;
}

/** The formats of the cells of a workbook, by the number of their style; those that say nothing are left out. */
export function numberFormats(stylesXml: string): ReadonlyMap<string, NumberFormat> {
	const own = new Map(
		xmlTags(stylesXml, 'numFmt').map(({ numFmtId = '', formatCode = '' }) => [numFmtId, formatCode] as const),
	);
	const list = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(stylesXml)?.[0] ?? '';
	const found = new Map<string, NumberFormat>();
	for (const [index, { numFmtId = '' }] of xmlTags(list, 'xf').entries()) {
		const code = own.get(numFmtId) ?? builtIn[numFmtId];
		if (code !== undefined) found.set(String(index), { code });
		else if (monthInChina.includes(numFmtId)) found.set(String(index), { code: 'yyyy"年"m"月"', perhapsDay: true });
	}
	return found;
}
