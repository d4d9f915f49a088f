import { expect, test } from 'vitest';
import { sniffDelimiter } from '../../../src/core/import/table/sniffDelimiter.ts';

test.each([
	['semicolons, though a cell holds commas', 'Title;Before, in kg;After\nA;4,10;3,20', ';'],
	['commas', 'Title,Before,After\nA,4.10,3.20', ','],
	['tabs', 'Title\tBefore; after', '\t'],
	['what stands in quotation marks divides nothing', '"a;b;c;d",e,f', ','],
	['a line break in quotation marks', '\n"a\n;;;;;",e,f', ','],
	['Chinese commas', '标题，厂，主题\n甲，乙，丙', '，'],
	['Chinese commas in a name', '标题;说明（甲，乙）', ';'],
	['one column', 'Title', '\t'],
	['nothing', '', '\t'],
])('%s', (_, text, delimiter) => expect(sniffDelimiter(text)).toBe(delimiter));
