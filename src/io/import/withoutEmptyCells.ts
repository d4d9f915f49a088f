import type { ZipEntry } from './unpackZip.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * A sheet without the cells and rows that only have a format: people give one to a whole column, down to the last row that
 * Excel has, and a million empty rows are more than the reader bears.
 */
export function withoutEmptyCells({ name, bytes }: ZipEntry): ZipEntry {
	const xml = decoder.decode(bytes);
	if (!/<(?:\w+:)?sheetData[\s>]/.test(xml)) return { name, bytes };
	const filled = xml
		.replace(/<((?:\w+:)?c)(?:\s[^<>]*)?(?:\/>|(?<!\/)>\s*<\/\1>)/g, '')
		.replace(/<((?:\w+:)?row)(?:\s[^<>]*)?(?:\/>|(?<!\/)>\s*<\/\1>)/g, '');
	return { name, bytes: encoder.encode(filled) };
}
