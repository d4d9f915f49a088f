import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../../src/core/import/table/table.ts';
import { readShown } from '../../../../src/io/import/readShown.ts';
import { unpackZip } from '../../../../src/io/import/unpackZip.ts';
import { rawWorkbook } from '../../../support/officeFiles.ts';

/** The cells of a workbook as the import takes them, row by row. */
async function cellsOf(rows: string, formats: readonly string[] = []) {
	const bytes = rawWorkbook(rows, formats);
	const files = new Map(unpackZip(bytes).map((entry) => [entry.name, entry.bytes]));
	const sheets = (await readWorkbook(bytes)).map(({ sheet, data }) => ({ name: sheet, rows: data }));
	const [sheet] = readShown((path) => new TextDecoder().decode(files.get(path)), sheets);
	return sheet?.rows ?? [];
}

/** One cell for each figure, each in the format beside it. */
async function shown(...cells: (readonly [format: string, figure: number])[]) {
	const row = cells.map(([, figure], index) => `<c r="${letter(index)}1" s="${index + 1}"><v>${figure}</v></c>`);
	const [first = []] = await cellsOf(
		`<row r="1">${row.join('')}</row>`,
		cells.map(([format]) => format),
	);
	return first;
}

const letter = (index: number) => String.fromCharCode(65 + index);

describe('a date of a workbook', () => {
	test('is as exact as it is shown', async () => {
		const march = 45352;
		expect(
			await shown(
				['yyyy"年"m"月"', march],
				['57', march],
				['57', march + 4],
				['[DBNum1][$-804]yyyy"年"m"月"', march],
				['17', march],
				['yyyy', march],
				['yyyy"年"m"月"d"日";@', march],
				['14', march],
				['yyyy/m/d h:mm', march + 0.5],
				['yyyy-mm', march + 4],
			),
		).toMatchInlineSnapshot(`
			[
			  {
			    "date": "2024-03",
			  },
			  {
			    "date": "2024-03",
			  },
			  {
			    "date": "2024-03-05",
			  },
			  {
			    "date": "2024-03",
			  },
			  {
			    "date": "2024-03",
			  },
			  {
			    "date": "2024",
			  },
			  {
			    "date": "2024-03-01",
			  },
			  {
			    "date": "2024-03-01",
			  },
			  {
			    "date": "2024-03-01",
			  },
			  {
			    "date": "2024-03",
			  },
			]
		`);
	});

	test('is none where the cell holds a time alone', async () => {
		expect(await shown(['h:mm', 0.5], ['18', 0.25], ['[h]:mm', 1.5], ['h:mm:ss', 0.0001], ['14', 0.5])).toEqual([
			'12:00',
			'6:00',
			'36:00',
			'0:00:09',
			'12:00',
		]);
	});

	test('is the figure itself where Excel knows no such day', async () => {
		expect(await shown(['14', 20240305], ['14', -3])).toEqual([20240305, -3]);
	});
});

describe('a figure of a workbook', () => {
	test('has the per cent sign that is shown, be it of the format or a word of it', async () => {
		expect(await shown(['0%', 0.085], ['0.0"%"', 8.5], ['0%;[红色]-0%', -0.03])).toEqual(['8.5%', '8.5%', '-3%']);
	});

	test('ends where Excel ends it', async () => {
		expect(await shown(['0.0', 33.333333333333336], ['0', 0.30000000000000004], ['0', 1234567.5])).toEqual([
			33.3333333333333, 0.3, 1234567.5,
		]);
	});

	test('is not taken where another one is shown', async () => {
		const cells = await shown(
			['#,##0,', 1234567],
			['0.00"万"', 1.2],
			['0!.0,"万"', 12345],
			['[>=10000]0!.0,"万";0', 12345],
			['0.00"亿元"', 3],
			['#,##0.00,,', 12345678],
		);
		expect(cells).toMatchInlineSnapshot(`
			[
			  {
			    "broken": "scaled",
			    "format": "#,##0,",
			    "shown": "1234567",
			  },
			  {
			    "broken": "scaled",
			    "format": "0.00"万"",
			    "shown": "1.2",
			  },
			  {
			    "broken": "scaled",
			    "format": "0!.0,"万"",
			    "shown": "12345",
			  },
			  {
			    "broken": "scaled",
			    "format": "[>=10000]0!.0,"万";0",
			    "shown": "12345",
			  },
			  {
			    "broken": "scaled",
			    "format": "0.00"亿元"",
			    "shown": "3",
			  },
			  {
			    "broken": "scaled",
			    "format": "#,##0.00,,",
			    "shown": "12345678",
			  },
			]
		`);
	});

	test('is taken in any other format', async () => {
		const figures = [
			['#,##0', 1234567],
			['#,##0.00_);(#,##0.00)', 1.5],
			['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 2],
			['[>=10000]0!.0,"万";0', 500],
			['0"千克"', 5],
			['0"锭"', 5],
			['# ?/?', 0.75],
		] as const;
		expect(await shown(...figures)).toEqual(figures.map(([, figure]) => figure));
	});
});

test('formulas that failed and formulas without a result stay in sight', async () => {
	const cells = await cellsOf(
		'<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>VLOOKUP(A1,&quot;x&quot;)</f></c>' +
			'<c r="C1"><f>A1*2</f><v></v></c><c r="D1" t="str"><f>A1</f><v></v></c><c r="E1"><f>1+1</f><v>2</v></c>' +
			'<c r="F1" t="inlineStr"><is><t>x</t></is></c><c r="G1" t="e"><v>#N/A</v></c></row>' +
			'<row r="3"><c r="B3" t="e"><v>#REF!</v></c></row>',
	);
	expect(cells.map((row) => row.map(cellText))).toEqual([
		['#DIV/0!', '=VLOOKUP(A1,"x")', '=A1*2', '', '2', 'x', '#N/A'],
		[],
		['', '#REF!'],
	]);
});
