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
