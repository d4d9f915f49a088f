import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/core/import/word/formatNumber.ts';
import { mendWordParts } from '../../../src/core/import/word/mendWordParts.ts';

const level = (depth: number, text: string, more: string) =>
	`<w:lvl w:ilvl="${depth}">${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kept = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const numbering = `<w:numbering>${[
	kept(0, level(0, '%1.', '<w:start w:val="1"/>') + level(1, '%1.%2', '<w:start w:val="1"/>')),
	kept(1, level(0, '%1、', '<w:start w:val="5"/><w:numFmt w:val="chineseCounting"/>')),
	kept(2, level(0, '', '<w:numFmt w:val="none"/>')),
	kept(3, level(0, '●', '<w:numFmt w:val="bullet"/>')),
	list(1, 0),
	list(2, 1),
	list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
	list(4, 2),
	list(5, 3),
].join('')}</w:numbering>`;
const styles =
	'<w:styles><w:style w:styleId="h"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="h2"><w:basedOn w:val="h"/></w:style></w:styles>';

const mended = (body: string) =>
	mendWordParts(
		new Map([
			['word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`],
			['word/numbering.xml', numbering],
			['word/styles.xml', styles],
		]),
	).get('word/document.xml');

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const item = (id: number, text = 'x', depth = 0) =>
	`<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${text && run(text)}</w:p>`;
const numbers = (body: string) =>
	[...(mended(body) ?? '').matchAll(/"digest:number:(.*?)"/g)].map(([, number]) => number);

test('numbers count as Word counts them', () => {
	expect(numbers(item(1) + item(1) + item(1, 'x', 1) + item(1, 'x', 1) + item(1) + item(1, 'x', 1))).toEqual([
		'1:1.',
		'2:2.',
		'1:2.1',
		'2:2.2',
		'3:3.',
		'1:3.1',
	]);
	expect(numbers(item(2) + item(1) + item(2, '') + item(2))).toEqual(['5:五、', '1:1.', '7:七、']);
	expect(numbers(item(1) + item(3) + item(3) + item(1) + item(9) + item(4) + item(5))).toEqual([
		'1:1.',
		'1:1.',
		'2:2.',
		'3:3.',
	]);
	expect(numbers(`<w:p><w:pPr><w:pStyle w:val="h2"/></w:pPr>${run('a')}</w:p>`)).toEqual(['1:1.']);
	expect(mended(item(4))).toContain('<w:numId w:val="0"/>');
});

test('numbers are written in many ways', () => {
	const written = (format: string, ...values: number[]) => values.map((value) => formatNumber(value, format)).join(' ');
	expect(written('chineseCountingThousand', 0, 1, 10, 11, 20, 105, 110, 1001)).toBe(
		'〇 一 十 十一 二十 一百零五 一百一十 一千零一',
	);
	expect(written('ideographDigital', 105)).toBe('一〇五');
	expect(written('ideographTraditional', 1, 11)).toBe('甲 11');
	expect(written('decimalEnclosedCircle', 1, 20, 21)).toBe('① ⑳ 21');
	expect(written('decimalFullWidth', 12)).toBe('１２');
	expect(written('decimalZero', 7)).toBe('07');
	expect(written('lowerLetter', 1, 26, 27)).toBe('a z aa');
	expect(written('upperRoman', 4, 9, 1958)).toBe('IV IX MCMLVIII');
	expect(written('somethingNew', 3)).toBe('3');
});

test('what is only a frame falls away, and the rest is as it was, letter for letter', () => {
	const body = `<w:p w:a='"x>"'><!-- <w:p> --><w:del><m:oMath/></w:del>${run('a &lt; b')}<w:r/></w:p >`;
	expect(mended(body)).toBe(`<w:document><w:body>${body}</w:body></w:document>`);
	expect(mended(`<w:fldSimple>${run('1')}</w:fldSimple>`)).toBe(
		`<w:document><w:body>${run('1')}</w:body></w:document>`,
	);
	expect(() => mended('<w:p>')).toThrow();
	expect(() => mended('<w:p><')).toThrow();
});

test('hidden text is left out, also where a style hides it; what only looks so stays', () => {
	const styled = (properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>x</w:t></w:r>`;
	for (const hidden of ['<w:vanish/>', '<w:vanish w:val="true"/>', '<w:rStyle w:val="h2"/>']) {
		expect(mended(styled(hidden))).not.toContain('<w:t>');
		expect(mended(styled(hidden))).toContain('"digest:hidden:x"');
	}
	for (const seen of ['<w:vanish w:val="0"/>', '<w:rStyle w:val="h2"/><w:vanish w:val="false"/>', '<w:webHidden/>']) {
		expect(mended(styled(seen))).toContain('<w:t>');
	}
	expect(mended('<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE</w:instrText></w:r>')).not.toContain('digest:');
});
