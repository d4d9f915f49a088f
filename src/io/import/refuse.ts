import { RefusedSource } from './refusedSource.ts';

/** The reasons for which a file is refused whole. */
export const refuse = {
	missing: () =>
		new RefusedSource(
			{ en: 'There is no such file.', zh: '没有这个文件。' },
			{ en: 'Look at the name and the folder.', zh: '请检查文件名和文件夹。' },
		),
	noFile: () =>
		new RefusedSource(
			{ en: 'This is no file that can be read.', zh: '这不是可以读取的文件。' },
			{
				en: 'Name files, not folders: digest import folder/*.csv',
				zh: '请写文件，不要写文件夹：digest import folder/*.csv',
			},
		),
	tooLarge: (bytes: number, max: number) =>
		new RefusedSource(
			{
				en: `This file is ${megabytes(bytes)} MB; ${megabytes(max)} MB is the limit.`,
				zh: `这个文件有 ${megabytes(bytes)} MB，上限是 ${megabytes(max)} MB。`,
			},
			{
				en: 'Divide it into several, or make its pictures smaller first.',
				zh: '请分成几个文件，或先把里面的图片缩小。',
			},
		),
	empty: () =>
		new RefusedSource(
			{ en: 'This file is empty.', zh: '这个文件是空的。' },
			{ en: 'Save it again from the program in which it was written.', zh: '请从写它的程序里重新保存。' },
		),
	tooMuchInside: () =>
		new RefusedSource(
			{
				en: 'What is packed into this file is too large to be opened safely.',
				zh: '这个文件里压缩的内容太大，无法安全打开。',
			},
			{
				en: 'Save it anew with its text and tables alone, or divide it.',
				zh: '请只留文字和表格另存一份，或分成几个文件。',
			},
		),
	tooHard: () =>
		new RefusedSource(
			{
				en: 'Reading this file takes more time or memory than any ordinary document.',
				zh: '读取这个文件所需的时间或内存，超过了任何普通文档。',
			},
			{ en: 'Copy its text into a new document and import that.', zh: '请把文字复制到新文档里，再导入新文档。' },
		),
	password: () =>
		new RefusedSource(
			{ en: 'This file is protected with a password.', zh: '这个文件有密码保护。' },
			{ en: 'Save it without a password.', zh: '请去掉密码另存一份。' },
		),
	broken: () =>
		new RefusedSource(
			{
				en: 'This file is damaged, or it is not what its name says.',
				zh: '这个文件已损坏，或者与文件名所说的类型不符。',
			},
			{
				en: 'Open it in the program in which it was written, and save it again.',
				zh: '请用写它的程序打开，再重新保存。',
			},
		),
	oldOffice: (ending: string) =>
		new RefusedSource(
			{
				en: 'This is a file in the old form of Office, or one with a password.',
				zh: '这是旧格式的 Office 文件，或者带有密码。',
			},
			{
				en: `Open it and choose “Save as”: ${ending}, without a password.`,
				zh: `请打开后选择“另存为”：${ending}，不设密码。`,
			},
		),
	noWay: (ending: string, instead: string) =>
		new RefusedSource(
			{ en: `Files that end in ${ending} can’t be imported.`, zh: `不能导入以 ${ending} 结尾的文件。` },
			{
				en: `Open it in the program in which it was written and save it as ${instead}.`,
				zh: `请用写它的程序打开，另存为 ${instead}。`,
			},
		),
	unknownKind: (ending: string) =>
		new RefusedSource(
			{
				en: ending
					? `What a file is that ends in “${ending}” is not known here.`
					: 'The name of this file has no ending.',
				zh: ending ? `不认识以“${ending}”结尾的文件。` : '这个文件名没有后缀。',
			},
			{
				en: 'Articles of an archive are imported from .txt, reports from .docx, and registers from .csv and .xlsx.',
				zh: '报刊资料用 .txt 导入，经验材料用 .docx，登记表用 .csv 和 .xlsx。',
			},
		),
	noText: () =>
		new RefusedSource(
			{ en: 'This file holds bytes that are no text.', zh: '这个文件含有不是文字的内容。' },
			{
				en: 'Save it as text in UTF-8, or name its encoding: --encoding gb18030',
				zh: '请存成 UTF-8 文本，或指明编码：--encoding gb18030',
			},
		),
	otherEncoding: (encoding: string) =>
		new RefusedSource(
			{ en: `This file is not written in ${encoding}.`, zh: `这个文件不是用 ${encoding} 编码写的。` },
			{ en: 'Leave --encoding out, or name another.', zh: '请去掉 --encoding，或换一种编码。' },
		),
	unclosedQuote: (line: number) =>
		new RefusedSource(
			{
				en: `A quotation mark in line ${line} is never closed, so the cells after it can’t be told apart.`,
				zh: `第 ${line} 行的引号没有成对，后面的单元格无法分开。`,
			},
			{ en: 'Add the second mark, or delete the first.', zh: '请补上另一个引号，或删去这一个。' },
		),
	noTable: () =>
		new RefusedSource(
			{ en: 'This table has no rows.', zh: '这张表没有内容。' },
			{
				en: 'The first row holds the names of the columns, and each row below it one record.',
				zh: '第一行是各列的名称，下面每行一条记录。',
			},
		),
	noSheet: (wanted: string, sheets: readonly string[]) =>
		new RefusedSource(
			{ en: `There is no sheet “${wanted}”.`, zh: `没有“${wanted}”这张工作表。` },
			{ en: `The sheets are: ${sheets.join(', ')}.`, zh: `工作表有：${sheets.join('、')}。` },
		),
};

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 1);
