import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleDocument, sampleWorkbook } from './officeFiles.ts';

const archive = `Title: A sample plant counts its stops
Author:
Date: 2025-08-31
Page: 4

From our sample correspondent: Sample Plant South wrote every stop on a slate, for the safety of all.
`;

const chineseArchive = `标题：示例北厂统计停机
作者：示例作者
日期：2025年8月31日
版面：第2版
成效：停机次数减少。

本报讯：示例北厂把每次停机写在黑板上，保证了安全。
`;

const register = `Titel;Factory;Topics;Outcome;Date;Measure;Before;After;Bemerkung
Späne werden gezählt;Sample Plant South;accident;Fewer stops.;31.12.2025;Stops;4,10;3
Second row;plant-nroth;Safety;x;;;;
`;

/** One file of each form that can be imported, in a folder: a Word document, registers, articles of an archive. */
export async function writeImportSources(folder: string): Promise<Record<keyof typeof contents, string>> {
	const paths = Object.keys(contents).map((name) => [name, join(folder, name)] as const);
	for (const [name, path] of paths) await writeFile(path, await contents[name as keyof typeof contents]());
	return Object.fromEntries(paths) as Record<keyof typeof contents, string>;
}

const contents = {
	'article.txt': () => archive,
	'chinese.txt': () => chineseArchive,
	'register.csv': () => Buffer.from(register, 'latin1'),
	'report.docx': sampleDocument,
	'plants.xlsx': () =>
		sampleWorkbook({
			Plants: [
				[{ value: 'Name' }, { value: '又名' }, { value: 'Workshops' }, { value: 'Size' }, { value: 'Presses' }],
				[
					{ value: 'Sample Plant East' },
					{ value: 'East; 示例东厂' },
					{ value: 'Press shop' },
					{ value: 'Large' },
					{ value: 7 },
				],
				[{ value: 'Sample Plant North' }],
			],
		}),
} as const;
