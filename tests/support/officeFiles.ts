import {
	Document,
	ExternalHyperlink,
	HeadingLevel,
	ImageRun,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import sharp from 'sharp';
import { packZip } from '../../src/io/import/packZip.ts';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';

/** A Word document as a factory may send it: fields in a table, text, a table, links and a picture. */
export async function sampleDocument(): Promise<Buffer> {
	const row = (...cells: string[]) =>
		new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
	const link = (to: string, text: string) => new ExternalHyperlink({ link: to, children: [new TextRun(text)] });
	const red = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	const size = { width: 40, height: 30 };
	const document = new Document({
		sections: [
			{
				children: [
					new Paragraph({ text: 'Guards on two more presses', heading: HeadingLevel.TITLE }),
					new Table({
						rows: [
							row('Factory', 'Sample Plant North'),
							row('车间', '压机车间'),
							row('Topics', 'Safety'),
							row('Outcome', 'Nobody was hurt.'),
							row('Date', '31.8.2025'),
						],
					}),
					new Paragraph({ text: 'What we did', heading: HeadingLevel.HEADING_1 }),
					new Paragraph({
						children: [
							new TextRun('We put '),
							new TextRun({ text: 'guards ', bold: true }),
							new TextRun('on <both> presses, as '),
							link('https://example.org/guards', 'others'),
							new TextRun(' do, not as '),
							link('javascript:alert(1)', 'some'),
							new TextRun('.'),
						],
					}),
					new Paragraph({ text: 'First', bullet: { level: 0 } }),
					new Table({ rows: [row('Press', 'Before'), row('1', '4,10')] }),
					new Paragraph({
						children: [
							new ImageRun({
								type: 'png',
								data: red,
								transformation: size,
								altText: { name: '../../evil', title: 'x', description: 'A red guard' },
							}),
						],
					}),
					new Paragraph({
						children: [new ImageRun({ type: 'png', data: Buffer.from('no picture'), transformation: size })],
					}),
				],
			},
		],
	});
	return Packer.toBuffer(document);
}

/** A workbook with one sheet for each name. */
export async function sampleWorkbook(sheets: Readonly<Record<string, SheetData>>): Promise<Buffer> {
	const written = writeWorkbook(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data })));
	return written.toBuffer();
}

/** A workbook of one sheet from its XML, with a style for each number format, for what no program here would write. */
export function rawWorkbook(rows: string, formats: readonly string[] = []): Buffer {
	const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	const numFmts = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${attribute(code)}"/>`);
	const xfs = formats.map((code, index) => `<xf numFmtId="${/^\d+$/.test(code) ? code : 200 + index}"/>`);
	const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
	return packZip([
		file('[Content_Types].xml', '<Types/>'),
		file('xl/workbook.xml', '<workbook><sheets><sheet name="Sheet" sheetId="1" r:id="s"/></sheets></workbook>'),
		file(
			'xl/_rels/workbook.xml.rels',
			`<Relationships>${[
				['s', 'worksheet', 'worksheets/sheet1.xml'],
				['st', 'styles', 'styles.xml'],
			]
				.map(
					([id, type, target]) =>
						`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
				)
				.join('')}</Relationships>`,
		),
		file(
			'xl/styles.xml',
			`<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
		),
		file('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`),
	]);
}
