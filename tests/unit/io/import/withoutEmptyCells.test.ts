import { expect, test } from 'vitest';
import { withoutEmptyCells } from '../../../../src/io/import/withoutEmptyCells.ts';

const without = (text: string, name = 'xl/worksheets/sheet1.xml') =>
	new TextDecoder().decode(withoutEmptyCells({ name, bytes: new TextEncoder().encode(text) }).bytes);

test('cells and rows that only have a format go, and everything else stays', () => {
	expect(
		without(
			'<worksheet><cols><col min="1" max="2"/></cols><sheetData>' +
				'<row r="1" s="1"><c r="A1" s="1"/><c r="B1" s="2"><v>0</v></c><c r="C1" s="1"></c><c r="D1"><f>A1</f></c></row>' +
				'<row r="2" ht="20"/><row r="3"><c r="A3" s="1"/> <x:c r="B3"></x:c></row>' +
				'<row r="4"><c r="A4" t="inlineStr"><is><t/></is></c></row></sheetData></worksheet>',
		),
	).toBe(
		'<worksheet><cols><col min="1" max="2"/></cols><sheetData>' +
			'<row r="1" s="1"><c r="B1" s="2"><v>0</v></c><c r="D1"><f>A1</f></c></row>' +
			'<row r="4"><c r="A4" t="inlineStr"><is><t/></is></c></row></sheetData></worksheet>',
	);
});

test('what is no sheet stays as it is', () => {
	expect(without('<styleSheet><c/></styleSheet>')).toBe('<styleSheet><c/></styleSheet>');
});
