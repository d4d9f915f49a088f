import { contentArg } from '../args/bulletinArgs.ts';
import { defineCommand, everyValue } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'import',
		description: say({
			en: 'Make records of newspaper texts (.txt), Word documents (.docx) and registers (.csv, .xlsx). Shows what it would write, and writes with --write.',
			zh: '把报刊文字（.txt）、Word 文档（.docx）和登记表（.csv、.xlsx）变成记录。先显示会写什么，加 --write 才写入。',
		}),
	},
	args: {
		files: {
			type: 'positional',
			multiple: true,
			description: say({ en: 'The files to import.', zh: '要导入的文件。' }),
		},
		...contentArg,
		write: {
			type: 'boolean',
			default: false,
			description: say({
				en: 'Write the new records. Nothing is ever overwritten.',
				zh: '写入新记录。绝不覆盖已有文件。',
			}),
		},
		kind: {
			type: 'enum',
			options: ['reports', 'adoptions', 'needs', 'factories', 'topics'],
			default: 'reports',
			description: say({ en: 'What each row or document is.', zh: '每行或每个文档是哪种记录。' }),
		},
		factory: {
			type: 'string',
			valueHint: 'ID',
			description: say({ en: 'The factory, where the source names none.', zh: '来源没有写工厂时用这一个。' }),
		},
		topic: {
			type: 'string',
			valueHint: 'ID,ID',
			description: say({ en: 'The topics, where the source names none.', zh: '来源没有写主题时用这些。' }),
		},
		set: {
			type: 'string',
			multiple: true,
			valueHint: '"field=value"',
			description: say({
				en: 'Any other field, where the source has none: --set "outcome=Scrap fell by half"',
				zh: '来源没有的其他字段：--set "成效=废品减半"',
			}),
		},
		map: {
			type: 'string',
			multiple: true,
			valueHint: '"Column=field"|FILE',
			description: say({
				en: 'Into which field a column goes, or a file with such lines; "Column=" leaves it out.',
				zh: '某列写进哪个字段，或含有这种行的文件；"列名=" 表示略去。',
			}),
		},
		dates: {
			type: 'enum',
			options: ['dmy', 'mdy'],
			description: say({
				en: 'What 03/04/2026 means: day first, or month first.',
				zh: '03/04/2026 的含义：日在前，或月在前。',
			}),
		},
		decimal: {
			type: 'enum',
			options: ['comma', 'point'],
			description: say({
				en: 'What stands before decimals: is 1,234 little or much?',
				zh: '小数点用逗号还是点：1,234 是一点多还是一千多。',
			}),
		},
		language: {
			type: 'string',
			valueHint: 'TAG',
			description: say({
				en: 'The language of the sources, where it is not the first of the bulletin.',
				zh: '来源所用的语言；不写就是汇编的第一种语言。',
			}),
		},
		'keep-wording': {
			type: 'boolean',
			default: false,
			description: say({
				en: 'Keep the words of a newspaper text in the note of its source, where they may be published.',
				zh: '把报刊原文留在出处的说明里（确认可以发表时才用）。',
			}),
		},
		sheet: {
			type: 'string',
			valueHint: 'NAME',
			description: say({ en: 'The sheet of a workbook, by name or number.', zh: '读取哪张工作表，写名称或序号。' }),
		},
		encoding: {
			type: 'string',
			valueHint: 'NAME',
			description: say({
				en: 'The encoding of texts, where it is mistaken: gb18030, big5, windows-1252',
				zh: '文字编码认错时写明：gb18030、big5、windows-1252',
			}),
		},
		json: {
			type: 'boolean',
			default: false,
			description: say({ en: 'Tell it for a program.', zh: '输出给程序用。' }),
		},
	},
	examples: [
		[
			'digest import plants.xlsx --kind factories',
			say({ en: 'look at what a register would become', zh: '看看登记表会变成什么' }),
		],
		[
			'digest import trial.docx --factory wah-shing --write',
			say({ en: 'write a report from a Word document', zh: '把 Word 文档写成经验草稿' }),
		],
		[
			'digest import *.txt --set "source.publication=Daily News"',
			say({ en: 'articles of a newspaper archive', zh: '报刊资料里的文章' }),
		],
	],
	exitCodes: [
		['0', say({ en: 'all is imported, or could be', zh: '全部已导入，或都可以导入' })],
		['1', say({ en: 'something is to be put right first', zh: '有内容要先处理' })],
		['2', say({ en: 'wrong usage, or a crash', zh: '用法不对，或程序出错' })],
	],
	run: async ({ args, rawArgs }) => {
		const { countImport } = await import('../../src/core/import/countImport.ts');
		const { formatImport } = await import('../../src/core/import/formatImport.ts');
		const { formatImportJson } = await import('../../src/core/import/formatImportJson.ts');
		const { importFiles } = await import('../../src/io/import/importFiles.ts');
		const { interfaceLanguage } = await import('../../src/io/interfaceLanguage.ts');
		const { content, write, kind, factory, topic, dates, decimal, language, sheet, encoding } = args;
		const results = await importFiles({
			files: args._,
			content,
			write,
			kind,
			set: everyValue(rawArgs, 'set'),
			...(factory && { factory }),
			...(topic && { topic }),
			map: everyValue(rawArgs, 'map'),
			...(dates && { dates }),
			...(decimal && { decimal }),
			...(language && { language }),
			keepWording: args['keep-wording'],
			...(sheet && { sheet }),
			...(encoding && { encoding }),
			...(process.stderr.isTTY && { onProgress: tellProgress }),
		});
		if (process.stderr.isTTY) process.stderr.write(clearLine);
		const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
		process.stdout.write(
			args.json
				? formatImportJson(results, { write })
				: formatImport(results, { lang: interfaceLanguage(), colour, content, write }),
		);
		process.exitCode = countImport(results).open > 0 ? 1 : 0;
	},
});

const clearLine = '\r\u001b[K';
/** A line for each row would take longer than the row. */
const everyRows = 250;

const steps = {
	open: { en: 'Opening', zh: '正在打开' },
	read: { en: 'Reading', zh: '正在读取' },
	check: { en: 'Checking', zh: '正在检查' },
	write: { en: 'Writing', zh: '正在写入' },
};

function tellProgress(step: keyof typeof steps, done: number, all: number): void {
	if (step === 'open' || done % everyRows === 0)
		process.stderr.write(`${clearLine}${say(steps[step])} ${done}/${all} `);
}
