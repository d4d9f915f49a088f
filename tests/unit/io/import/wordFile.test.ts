import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDocument } from '../../../../src/core/import/word/importDocument.ts';
import { packZip } from '../../../../src/io/import/packZip.ts';
import { readSource } from '../../../../src/io/import/readSource.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { lines, testImporter } from '../../../support/testImporter.ts';

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const encoder = new TextEncoder();

const names = {
	w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
	a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
	m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
	mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
	wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
	v: 'urn:schemas-microsoft-com:vml',
};
const namespaces = Object.entries(names)
	.map(([name, uri]) => `xmlns:${name}="${uri}"`)
	.join(' ');
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What becomes of a Word document with this text below its fields. */
async function imported(body: string, numbering = '') {
	const head = ['Sample', 'Factory: First Mill', 'Topics: Quality', 'Outcome: Fewer breaks.'].map(paragraph).join('');
	const relationships = (...all: [string, string][]) =>
		`<Relationships xmlns="${packages}/relationships">${all.map(([type, target]) => `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
	const parts = {
		'[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		'_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
		'word/_rels/document.xml.rels': relationships(['numbering', 'numbering.xml']),
		'word/document.xml': `<w:document ${namespaces}><w:body>${head}${body}</w:body></w:document>`,
		'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
	};
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'a.docx');
	await writeFile(path, packZip(Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(xml) }))));
	const source = await readSource(path, { hash });
	if (source.type !== 'document') throw new Error('This is no document.');
	const { text, messages } = importDocument(source.document, testImporter());
	return [text?.split('\n---\n')[1]?.trim(), ...lines(messages), ...lines(messages, 'zh')].join('\n');
}

const run = (text: string, properties = '') =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
const drawing = (kind: string, inner = '') =>
	`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}">${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = (text: string) =>
	`<wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp>`;
const formula = (text: string) => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`;

test('what its reader drops is kept or told', async () => {
	const body = [
		`<w:p>${run('The rate is ')}${formula('a')}${run(' per thousand spindles and hour.')}${formula('b')}</w:p>`,
		`<w:p>${run('Price', '<w:vanish/>')}${run('Seen.')}</w:p>`,
		`<w:p><w:r><w:ruby><w:rt>${run('cū')}</w:rt><w:rubyBase>${run('粗')}</w:rubyBase></w:ruby></w:r>${run('纱')}</w:p>`,
		`<w:p>${run('Look:')}${drawing('chart')}</w:p>`,
		`<w:p>${run('Before the box.')}${drawing('shape', box('In the box.'))}</w:p>`,
		`<w:p><mc:AlternateContent><mc:Choice>${drawing('shape', box('Once.'))}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Once.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:p>`,
		`<w:p>${run('Figure ')}<w:fldSimple w:instr="SEQ">${run('1')}</w:fldSimple></w:p>`,
	];
	expect(await imported(body.join(''))).toMatchInlineSnapshot(`
		"The rate is per thousand spindles and hour.

		Seen.

		粗纱

		Look:

		Before the box.

		In the box.

		Once.

		Figure 1
		warning “Price”: Text that is hidden in Word was left out. = If it should be read, show it in Word first.
		warning “The rate is […] per thousand spindl”: A formula was left out where “[…]” stands. There are 2; this is the first. = Write it in words, or take it over as a picture.
		warning “cū”: The reading above some characters was left out; the characters stay.
		warning “Look:[…]”: A chart was left out where “[…]” stands. = Save it as a picture, or write its figures as a table.
		warning “Price”: 略去了 Word 里设为隐藏的文字。 = 如果应当公开，请先在 Word 里取消隐藏。
		warning “The rate is […] per thousand spindl”: 略去了公式，位置在“[…]”处。共 2 处，这是第一处。 = 请用文字写出，或另存为图片。
		warning “cū”: 略去了注音，文字保留。
		warning “Look:[…]”: 略去了图表，位置在“[…]”处。 = 请另存为图片，或把数字写成表格。"
	`);
}, 30_000);

test('lists begin with their number, and are divided where it begins anew', async () => {
	const levels = (id: number, start: number, format: string, text: string) =>
		`<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
	const list = (id: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${more}</w:num>`;
	const item = (id: number, text: string, style = '') =>
		`<w:p><w:pPr>${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
	const cell = `<w:tbl><w:tr><w:tc>${item(3, 'x')}${item(3, 'y')}</w:tc></w:tr></w:tbl>`;
	const body = [
		...[item(1, 'fifth'), item(1, 'sixth'), paragraph('Between.'), item(1, 'seventh'), item(2, 'a'), item(2, 'b')],
		...[
			item(4, '做法', '<w:pStyle w:val="Heading2"/>'),
			paragraph('Text.'),
			item(4, '效果', '<w:pStyle w:val="Heading2"/>'),
		],
		cell,
	];
	const numbering =
		levels(1, 5, 'chineseCounting', '%1、') +
		levels(2, 1, 'lowerLetter', '%1)') +
		levels(3, 1, 'decimal', '%1.') +
		levels(4, 1, 'chineseCounting', '%1、') +
		[1, 2, 3, 4].map((id) => list(id)).join('');
	expect(await imported(body.join(''), numbering)).toMatchInlineSnapshot(`
		"5. fifth
		6. sixth

		Between.

		7. seventh

		1) a
		2) b

		## 一、做法

		Text.

		## 二、效果

		| 1. x 2. y |
		| --------- |
		warning “a) b)”: The items of this list are numbered 1, 2, 3 in the record. = Where the text speaks of them, write the new numbers.
		warning “a) b)”: 这个列表的各项在记录里改用 1、2、3 编号。 = 正文提到这些编号的地方，请改成新编号。"
	`);
}, 30_000);
