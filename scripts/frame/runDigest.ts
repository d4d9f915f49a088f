import type { Words } from '../../src/core/message.ts';
import { closest } from '../../src/core/parse/closest.ts';
import type { Command } from './defineCommand.ts';
import { formatCommands } from './formatUsage.ts';
import { refuse, runCommand, telling } from './runCommand.ts';
import { say } from './say.ts';
import { takeLanguage } from './takeLanguage.ts';

// biome-ignore lint/suspicious/noExplicitAny: each command has arguments of its own, and citty types a list of them so.
export type Commands = Record<string, () => Promise<Command<any>>>;

export interface Digest {
	about: Words;
	version: string;
	commands: Commands;
}

/** Runs the command that the words name, and sets the exit code: 0 fine, 1 findings, 2 wrong usage or a crash. */
export const runDigest = (digest: Digest, argv: readonly string[]): Promise<void> =>
	telling(() => dispatch(digest, takeLanguage(argv)));

async function dispatch({ about, version, commands }: Digest, words: readonly string[]): Promise<void> {
	const [name = '--help', ...rest] = words[0] === 'help' ? [words[1] ?? '--help', '--help'] : words;
	if (name === '--version' || name === '-v') return void process.stdout.write(`${version}\n`);
	if (name === '--help' || name === '-h') {
		const all = await Promise.all(Object.values(commands).map((load) => load()));
		return void process.stdout.write(formatCommands(all, say(about)));
	}
	const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!load) return refuse(unknownCommand(name, Object.keys(commands)), 'digest --help');
	await runCommand(await load(), rest);
}

function unknownCommand(name: string, names: readonly string[]): Words {
	if (name.startsWith('-')) {
		return { en: `The command comes first: “${name}” is none.`, zh: `要先写命令：“${name}”不是命令。` };
	}
	const near = closest(name, names);
	return {
		en: `There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ` There are: ${names.join(', ')}.`}`,
		zh: `没有“${name}”这个命令。${near ? `是不是“${near}”？` : `可用的命令有：${names.join('、')}。`}`,
	};
}
