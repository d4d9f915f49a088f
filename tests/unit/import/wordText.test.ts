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
