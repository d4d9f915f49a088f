import { xmlTags } from './xmlTags.ts';

/** The XML of each sheet of a workbook, by the name of the sheet. */
export function sheetsXml(xml: (path: string) => string | undefined): { name: string; xml: string }[] {
	const targets = new Map(
		xmlTags(xml('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(({ Id = '', Target = '' }) => [Id, Target]),
	);
	return xmlTags(xml('xl/workbook.xml') ?? '', 'sheet').map((sheet) => {
		const target = targets.get(sheet['r:id'] ?? '') ?? '';
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
		return { name: sheet['name'] ?? '', xml: xml(path) ?? '' };
	});
}
