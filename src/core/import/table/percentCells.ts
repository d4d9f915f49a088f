import { sheetsXml } from './sheetsXml.ts';
import { xmlTags } from './xmlTags.ts';

/** Cells by their sheet, as Excel names them: `E4`. */
export type PercentCells = ReadonlyMap<string, ReadonlySet<string>>;

/** The formats that Excel has by itself: 0% and 0.00%. */
const builtIn = ['9', '10'];

/**
 * The cells of a workbook that show their figure in per cent: what stands in the file as 0.041, a person sees as 4.1%.
 * Read from the XML of the workbook, since those who read its cells don't tell of it.
 */
export function percentCells(xml: (path: string) => string | undefined): PercentCells {
	const styles = percentStyles(xml('xl/styles.xml') ?? '');
	const found = new Map<string, ReadonlySet<string>>();
	if (styles.size === 0) return found;
	for (const sheet of sheetsXml(xml)) {
		const cells = xmlTags(sheet.xml, 'c').flatMap(({ r, s }) => (r && s && styles.has(s) ? [r] : []));
		if (cells.length > 0) found.set(sheet.name, new Set(cells));
	}
	return found;
}

/** The styles of cells, by their place in the list, that show per cent. */
function percentStyles(xml: string): Set<string> {
	const own = xmlTags(xml, 'numFmt').flatMap(({ numFmtId, formatCode = '' }) =>
		// What stands in quotation marks is a word, and no sign of the format.
		numFmtId !== undefined && formatCode.replace(/"[^"]*"|&quot;.*?&quot;/g, '').includes('%') ? [numFmtId] : [],
	);
	const formats = new Set([...builtIn, ...own]);
	const list = xml.slice(xml.indexOf('<cellXfs'), xml.indexOf('</cellXfs>'));
	return new Set(
		xmlTags(list, 'xf').flatMap(({ numFmtId = '' }, index) => (formats.has(numFmtId) ? [String(index)] : [])),
	);
}
