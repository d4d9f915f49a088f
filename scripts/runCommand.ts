import { type ArgsDef, type CommandDef, runCommand as run, showUsage } from 'citty';
import { closest } from '../src/core/parse/closest.ts';

/**
 * Runs a command with the arguments of this process. Arguments that it doesn't know are refused, since a misspelt
 * flag that is passed over does the wrong thing in silence. Exit code 2: wrong usage, or a crash.
 */
export async function runCommand<T extends ArgsDef>(command: CommandDef<T>): Promise<void> {
	const raw = process.argv.slice(2);
	if (raw.includes('--help') || raw.includes('-h')) return showUsage(command);
	const problem = usageProblem(raw, await resolveArgs(command.args));
	if (problem) {
		process.stderr.write(`${problem} See --help for all options.\n`);
		process.exitCode = 2;
		return;
	}
	try {
		await run(command, { rawArgs: raw });
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : error}\n`);
		process.exitCode = 2;
	}
}

const resolveArgs = async (args: CommandDef['args']): Promise<ArgsDef> =>
	(typeof args === 'function' ? await args() : await args) ?? {};

function usageProblem(raw: string[], args: ArgsDef): string | undefined {
	const names = Object.keys(args).map((name) => `--${name}`);
	for (let index = 0; index < raw.length; index++) {
		const word = raw[index] ?? '';
		const [flag = '', value] = word.split(/=(.*)/s);
		const arg = args[flag.replace(/^--(?:no-)?/, '')];
		if (!flag.startsWith('--') || !arg) {
			const near = closest(flag, names);
			return `“${flag}” is no option of this command.${near ? ` Did you mean “${near}”?` : ''}`;
		}
		if (arg.type !== 'string' && arg.type !== 'enum') continue;
		const given = value ?? raw[++index];
		if (given === undefined || given === '' || (value === undefined && given.startsWith('--'))) {
			return `“${flag}” wants a value, for example “${flag} ${arg.valueHint ?? 'VALUE'}”.`;
		}
		if (arg.type === 'enum' && !arg.options?.includes(given)) {
			return `“${flag}” takes ${arg.options?.join(', ')}; “${given}” is none of them.`;
		}
	}
	return undefined;
}
