import { type ArgsDef, type CommandDef, runCommand as run } from 'citty';
import type { Words } from '../../src/core/message.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { interfaceLanguage } from '../../src/io/interfaceLanguage.ts';
import type { Arg, Command } from './defineCommand.ts';
import { formatUsage } from './formatUsage.ts';
import { say } from './say.ts';
import { usageProblem } from './usageProblem.ts';

/** Runs one command, or shows its help. What it doesn't know is refused before it begins. */
export async function runCommand<T extends ArgsDef>(
	command: Command<T>,
	rawArgs: readonly string[],
	called = `digest ${command.meta.name}`,
): Promise<void> {
	const own = rawArgs.includes('--') ? rawArgs.slice(0, rawArgs.indexOf('--')) : rawArgs;
	if (own.includes('--help') || own.includes('-h')) return void process.stdout.write(formatUsage(command, called));
	const problem = command.ownUsage ? undefined : usageProblem(rawArgs, (command.args ?? {}) as Record<string, Arg>);
	if (problem) return refuse(problem, `${called} --help`);
	await telling(() => run(command as CommandDef, { rawArgs: [...rawArgs] }));
}

/** Ends with 2 and the reason where the work fails; the stack is for those who ask for it by `DEBUG`. */
export async function telling(work: () => unknown): Promise<void> {
	try {
		await work();
	} catch (error) {
		process.stderr.write(`${textOf(error)}\n`);
		process.exitCode = 2;
	}
}

/** Says why words can't be followed, and where the help is. */
export function refuse(problem: Words, help: string): void {
	const more = { en: `See “${help}”.`, zh: `用法见“${help}”。` };
	process.stderr.write(`${say(problem)}${interfaceLanguage() === 'en' ? ' ' : ''}${say(more)}\n`);
	process.exitCode = 2;
}

function textOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (process.env['DEBUG']) return error.stack ?? error.message;
	return error instanceof WordsError ? say(error.words) : error.message;
}
