import { describe, expect, test } from 'vitest';
import { importDocument, type WordSource } from '../../../src/core/import/word/importDocument.ts';
import { testImporter } from '../../support/testImporter.ts';

const fields = '<p>Factory: First Mill</p><p>Topics: Quality</p><p>Outcome: Fewer breaks.</p>';

function imported(html: string, more: Partial<WordSource> = {}) {
	const source = { html, title: undefined, pictures: [], content: html, publication: 'sample.docx', ...more };
	const { messages, text, ...proposal } = importDocument(source, testImporter({}));
	const said = messages.map(({ severity, value, text: { en, zh }, help }) =>
		[severity, value, en, zh, help?.en, help?.zh].filter(Boolean).join(' | '),
	);
	return { ...proposal, said, body: text?.split('\n---\n')[1]?.trim() };
}

describe('what is raised or lowered', () => {
	test('stays so in text, title and fields, and is plain where it reads as well', () => {
		const proposal = imported(
			`<h1>Water: 5 m<sup>3</sup></h1>${fields.replace('Fewer breaks', '10<sup>−5</sup> of CO<sub>2</sub>')}
			<p>10<sup>5</sup>, e<sup><em>2x</em></sup>, H<sub>max</sub>, x<sup> 2 </sup>y, 5<sup>th</sup>, Acme<sup>®</sup>, said<sup>[3]</sup></p>
			<table><tr><td>m<sup>2</sup></td></tr></table>`,
		);
		expect([proposal.title, proposal.data?.['outcome'], proposal.body, proposal.said]).toMatchInlineSnapshot(`
			[
			  "Water: 5 m³",
			  "10⁻⁵ of CO₂.",
			  "10⁵, e*^(2x)*, H\\_(max), x ² y, 5th, Acme®, said\\[3]

			| m² |
			| -- |",
			  [],
			]
		`);
	});
});

describe('a table within a cell', () => {
	const inner = '<table><tr><td><p>60</p></td><td><p>35</p></td></tr><tr><td>a</td><td>b</td></tr></table>';
	test('is a line in which its cells are apart, and is told', () => {
		const table = `<table><tr><td>Name</td><td>Breaks</td></tr><tr><td>x</td><td><p>Before and after:</p>${inner}<p>so</p></td></tr></table>`;
		const proposal = imported(`<h1>T</h1>${fields}<p>Text.</p>${table}`);
		expect([proposal.body, proposal.said]).toMatchInlineSnapshot(`
			[
			  "Text.

			| Name | Breaks                                |
			| ---- | ------------------------------------- |
			| x    | Before and after: 60 \\| 35; a \\| b so |",
			  [
			    "warning | 60 | 35; a | b | A table within a cell of another was made a line of text: its cells are divided by “|”, its rows by “;”. | 单元格里的表格改成了一行文字：格与格之间用“|”隔开，行与行之间用“;”隔开。",
			  ],
			]
		`);
	});
	test('in a field too', () => {
		const table = `<table><tr><td>Factory</td><td>First Mill</td></tr><tr><td>Topics</td><td>Quality</td></tr><tr><td>Outcome</td><td>${inner}</td></tr></table>`;
		const proposal = imported(`<h1>T</h1>${table}<p>Text.</p>`);
		expect([proposal.data?.['outcome'], proposal.body, proposal.said]).toMatchInlineSnapshot(`
			[
			  "60 | 35; a | b",
			  "Text.",
			  [
			    "warning | 60 | 35; a | b | A table within a cell of another was made a line of text: its cells are divided by “|”, its rows by “;”. | 单元格里的表格改成了一行文字：格与格之间用“|”隔开，行与行之间用“;”隔开。",
			  ],
			]
		`);
	});
});

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const picture = { bytes: Uint8Array.of(1), ending: 'png', size: { bytes: 1, width: 1, height: 1 } };
const note = (number: number) => `<sup><a href="#footnote-${number}">[${number}]</a></sup>`;

describe('fields', () => {
	test('go on below a line that is none, and below a picture, which both stay', () => {
		const html =
			'<h1>T</h1><p><img src="image:0" /></p><p>工 厂：First Mill</p><p>填表人：Wang</p><p>主　题：质量</p><p><img src="image:1" /></p><p>成 效：好。</p><p>Note: of the text.</p><p>Text.</p>';
		const proposal = imported(html, { pictures: [picture, picture, picture] });
		const { data, pictures, body, said } = proposal;
		expect([data?.['outcome'], pictures?.map(({ path }) => path), body, said]).toMatchInlineSnapshot(`
			[
			  "好。",
			  [
			    "reports/t-1.png",
			    "reports/t-2.png",
			  ],
			  "![](./t-1.png)

			填表人：Wang

			![](./t-2.png)

			Note: of the text.

			Text.",
			  [
			    "warning | “填表人” is no field; the line stays in the text. | “填表人”不是字段，这一行留在正文里。",
			    "warning | “Note” is no field; the line stays in the text. | “Note”不是字段，这一行留在正文里。 | Did you mean “date”? | 是不是“date”？",
			  ],
			]
		`);
	});

	test('stand in pairs of cells, and the pictures and notes of their cells aren’t lost', () => {
		const table = `<table>${row('工厂', 'First Mill', '主题', '质量')}${row('成效', `好${note(1)}。<img src="image:0" />`)}${row('', '', '日期', '1958')}</table>`;
		const html = `<h1>T${note(2)}</h1>${table}<p>Text${note(3)}.</p><ol><li id="footnote-1"><p>One.</p></li><li id="footnote-2"><p>Two.</p></li><li id="footnote-3"><p>Three.</p></li><li id="footnote-1"><p>One.</p></li></ol>`;
		const { title, data, pictures, body, said } = imported(html, { pictures: [picture, picture] });
		expect([title, data?.['outcome'], data?.['date'], pictures?.length, body, said]).toMatchInlineSnapshot(`
			[
			  "T",
			  "好。",
			  "1958",
			  1,
			  "![](./t-1.png)

			Text[^footnote-3].

			One.

			Two.

			[^footnote-3]: Three.",
			  [
			    "warning | The mark of a footnote in the title or a field was left out; what the note says stands at the end of the text. | 题目或字段里的脚注号略去了，脚注的内容放在正文末尾。",
			  ],
			]
		`);
	});

	test('that stand too far down, twice, or in a table of other names are told', () => {
		const late = imported('<h1>T</h1><p>Factory: First Mill</p><p>Topics: Quality</p><p>Text.</p><p>成 效：好。</p>');
		const twice = imported(`<h1>T</h1>${fields}<p>Outcome: Another.</p>`);
		const table = imported(`<h1>T</h1><table>${row('厂名', 'x')}${row('取得成效', 'y')}</table>`);
		const head = imported(`<h1>T</h1><table>${row('工厂', '主题')}${row('x', 'y')}</table>`);
		const wide = imported(`<h1>T</h1><table>${row('工厂', '主题', '成效', '日期')}</table>`);
		expect([late.said, twice.body, twice.said, table.said, head.said, wide.said]).toMatchInlineSnapshot(`
			[
			  [
			    "error | “Outcome” is missing. | 缺少“成效”。 | It stands further down: move “成 效：好。” up to below the title of the document, or say it here: --set "outcome=…" | 它在正文里：请把“成 效：好。”移到文档标题下，或在命令里写明：--set "outcome=…"",
			  ],
			  "Outcome: Another.",
			  [
			    "warning | “Outcome” is said twice; the second line, and all below it, is the text. | “Outcome”写了两次，从第二次起都算正文。",
			  ],
			  [
			    "error | “Factory” is missing. | 缺少“工厂”。 | Write it below the title of the document, “Factory: …”, or say it here: --factory ID | 请在文档标题下写一行“工厂：…”，或在命令里写明：--factory ID",
			    "error | “Topics” is missing. | 缺少“主题”。 | Write it below the title of the document, “Topics: …”, or say it here: --topic ID,ID | 请在文档标题下写一行“主题：…”，或在命令里写明：--topic ID,ID",
			    "error | “Outcome” is missing. | 缺少“成效”。 | Write it below the title of the document, “Outcome: …”, or say it here: --set "outcome=…" | 请在文档标题下写一行“成效：…”，或在命令里写明：--set "outcome=…"",
			    "warning | This table stays in the text, since most of its names are no fields: 厂名, 取得成效. | 这张表留在正文里，因为表中多数名称不是字段：厂名、取得成效。 | Did you mean “成效”? | 是不是“成效”？",
			  ],
			  [
			    "error | “Factory” is missing. | 缺少“工厂”。 | Write it below the title of the document, “Factory: …”, or say it here: --factory ID | 请在文档标题下写一行“工厂：…”，或在命令里写明：--factory ID",
			    "error | “Topics” is missing. | 缺少“主题”。 | Write it below the title of the document, “Topics: …”, or say it here: --topic ID,ID | 请在文档标题下写一行“主题：…”，或在命令里写明：--topic ID,ID",
			    "error | “Outcome” is missing. | 缺少“成效”。 | Write it below the title of the document, “Outcome: …”, or say it here: --set "outcome=…" | 请在文档标题下写一行“成效：…”，或在命令里写明：--set "outcome=…"",
			    "warning | This table stays in the text: for a field, its name has to stand before the value, not above it. | 这张表留在正文里：字段名要写在值的左边，不能写在上面。",
			  ],
			  [
			    "error | “Factory” is missing. | 缺少“工厂”。 | Write it below the title of the document, “Factory: …”, or say it here: --factory ID | 请在文档标题下写一行“工厂：…”，或在命令里写明：--factory ID",
			    "error | “Topics” is missing. | 缺少“主题”。 | Write it below the title of the document, “Topics: …”, or say it here: --topic ID,ID | 请在文档标题下写一行“主题：…”，或在命令里写明：--topic ID,ID",
			    "error | “Outcome” is missing. | 缺少“成效”。 | Write it below the title of the document, “Outcome: …”, or say it here: --set "outcome=…" | 请在文档标题下写一行“成效：…”，或在命令里写明：--set "outcome=…"",
			    "warning | This table stays in the text: for a field, its name has to stand before the value, not above it. | 这张表留在正文里：字段名要写在值的左边，不能写在上面。",
			  ],
			]
		`);
	});

	test('for the text are where it begins', () => {
		expect(imported(`<h1>T</h1>${fields}<p>正文：One.</p><p>Two.</p>`).body).toBe('One.\n\nTwo.');
	});
});
