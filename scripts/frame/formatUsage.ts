import { styleText } from 'node:util';
import type { ArgsDef } from 'citty';
import { displayWidth } from '../../src/core/format/displayWidth.ts';
import type { Arg, Command } from './defineCommand.ts';
import { say } from './say.ts';

type Row = readonly [left: string, right: string];

/** What every command takes. */
const general = (): Row[] => [
	[
		'--lang en|zh',
		say({
			en: 'The language of the command; without it, that of the system.',
			zh: '命令说的语言；不写就用系统的语言。',
		}),
	],
	['-h, --help', say({ en: 'Show this help.', zh: '显示这份说明。' })],
];

const exitCodes = (): Row[] => [
	['0', say({ en: 'all is well', zh: '一切正常' })],
	['1', say({ en: 'there are findings', zh: '发现了问题' })],
	['2', say({ en: 'wrong usage, or a crash', zh: '用法不对，或程序出错' })],
];

/** The help of one command, which is called by some words. */
export function formatUsage<T extends ArgsDef>(command: Command<T>, called: string): string {
	const { meta, args, examples = [] } = command;
	const all = Object.entries((args ?? {}) as Record<string, Arg>);
	const words = all.filter(([, arg]) => arg.type === 'positional');
	const flags = all.filter(([, arg]) => arg.type !== 'positional');
	const usage = [called, ...words.map(([name, arg]) => wordUsage(name, arg))];
	if (flags.length > 0) usage.push(say({ en: '[options]', zh: '[选项]' }));
	return [
		`${meta.description}\n`,
		`${heading({ en: 'Usage', zh: '用法' })}\n  ${usage.join(' ')}\n`,
		section({ en: 'Arguments', zh: '参数' }, words.map(argumentRow)),
		section({ en: 'Options', zh: '选项' }, [...flags.map(flagRow), ...general()]),
		section({ en: 'Examples', zh: '例子' }, examples),
		section({ en: 'Exit codes', zh: '退出码' }, command.exitCodes ?? exitCodes()),
	]
		.filter(Boolean)
		.join('\n');
}

/** The help of the whole: every command with what it does. */
export function formatCommands(commands: readonly Command[], about: string): string {
	const rows = commands.map(({ meta }): Row => [meta.name, meta.description]);
	return [
		`${about}\n`,
		`${heading({ en: 'Usage', zh: '用法' })}\n  digest ${say({ en: '<command> [options]', zh: '<命令> [选项]' })}\n`,
		section({ en: 'Commands', zh: '命令' }, rows),
		section({ en: 'Options', zh: '选项' }, [
			...general(),
			['-v, --version', say({ en: 'Show the version.', zh: '显示版本。' })],
		]),
		section({ en: 'Examples', zh: '例子' }, [
			['npx digest check', say({ en: 'run a command in the folder of the bulletin', zh: '在汇编的文件夹里运行命令' })],
			['npx digest check --help', say({ en: 'everything that a command can be told', zh: '一个命令的全部选项' })],
		]),
	].join('\n');
}

const heading = (words: { en: string; zh: string }) => styleText('bold', say(words), { stream: process.stdout });

function section(title: { en: string; zh: string }, rows: readonly Row[]): string {
	if (rows.length === 0) return '';
	const widest = Math.min(Math.max(...rows.map(([left]) => displayWidth(left))), 48);
	const lines = rows.map(([left, right]) => {
		const gap = widest - displayWidth(left);
		return gap >= 0 ? `  ${left}${' '.repeat(gap)}  ${right}` : `  ${left}\n  ${' '.repeat(widest)}  ${right}`;
	});
	return `${heading(title)}\n${lines.join('\n')}\n`;
}

function wordUsage(name: string, arg: Arg): string {
	const shown = `${name.toUpperCase()}${arg.multiple ? '...' : ''}`;
	return arg.required === false || arg.default !== undefined ? `[${shown}]` : shown;
}

const argumentRow = ([name, arg]: [string, Arg]): Row => [name.toUpperCase(), description(arg)];

function flagRow([name, arg]: [string, Arg]): Row {
	const shorts = [(arg as { alias?: string | string[] }).alias ?? []].flat().map((short) => `-${short}, `);
	const hint =
		arg.type === 'enum' ? arg.options?.join('|') : arg.type === 'boolean' ? undefined : (arg.valueHint ?? 'VALUE');
	return [`${shorts.join('')}--${name}${hint ? ` ${hint}` : ''}`, description(arg)];
}

function description({ description: text = '', default: value, required, multiple, type }: Arg): string {
	const notes = [
		value !== undefined && value !== false && say({ en: `default: ${value}`, zh: `默认 ${value}` }),
		required === true && type !== 'positional' && say({ en: 'required', zh: '必写' }),
		multiple && type !== 'positional' && say({ en: 'may be repeated', zh: '可以写几次' }),
	].filter(Boolean);
	if (notes.length === 0) return text;
	return say({ en: `${text} (${notes.join(', ')})`, zh: `${text}（${notes.join('，')}）` });
}
