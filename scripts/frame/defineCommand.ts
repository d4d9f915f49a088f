import type { ArgDef, ArgsDef, CommandDef, CommandMeta } from 'citty';

/** A flag that may be given several times, or a last argument that takes all words that follow. */
export type Arg = ArgDef & { multiple?: true };

/** Lines of a command, each with what it does. */
export type Example = readonly [line: string, meaning: string];

/**
 * A command as citty takes it, with what our help tells besides. Its words are those of the person who runs it (see
 * `say`), so heavy modules are imported inside `run`: help and tab completion load every command.
 */
export interface Command<T extends ArgsDef = ArgsDef> extends CommandDef<T> {
	meta: CommandMeta & { name: string; description: string };
	args?: T;
	examples?: readonly Example[];
	/** What the command's exit codes mean, where it isn't the common meaning. */
	exitCodes?: readonly (readonly [code: string, meaning: string])[];
	/** The command looks at its words itself; else those that it doesn't declare are refused. */
	ownUsage?: true;
}

export const defineCommand = <const T extends ArgsDef = ArgsDef>(command: Command<T>): Command<T> => command;

/** Every value that a flag was given, for flags with `multiple`: citty itself keeps the last. */
export function everyValue(rawArgs: readonly string[], name: string): string[] {
	const end = rawArgs.indexOf('--');
	const words = end < 0 ? rawArgs : rawArgs.slice(0, end);
	return words.flatMap((word, index) => {
		if (word.startsWith(`--${name}=`)) return [word.slice(name.length + 3)];
		const next = words[index + 1];
		return word === `--${name}` && next !== undefined ? [next] : [];
	});
}
