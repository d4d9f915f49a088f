import type { Words } from '../../src/core/message.ts';
import { closest } from '../../src/core/parse/closest.ts';
import type { Arg } from './defineCommand.ts';

/** What is wrong with the words behind a command, if anything: a misspelt flag that is passed over does harm. */
export function usageProblem(raw: readonly string[], args: Record<string, Arg>): Words | undefined {
	const positionals = Object.entries(args).filter(([, arg]) => arg.type === 'positional');
	const takesAll = positionals.at(-1)?.[1].multiple === true;
	const given = new Set<string>();
	let words = 0;
	for (let index = 0; index < raw.length; index++) {
		const word = raw[index] ?? '';
		if (word === '--') {
			words += raw.length - index - 1;
			break;
		}
		if (!word.startsWith('-') || word === '-') {
			words++;
			if (words > positionals.length && !takesAll) return tooMany(word, args);
			continue;
		}
		const [flag = '', value] = word.split(/=(.*)/s);
		const name = nameOf(flag, args);
		const arg = name === undefined ? undefined : args[name];
		if (name === undefined || !arg) return unknownFlag(flag, args);
		if (given.has(name) && !arg.multiple) {
			return { en: `“--${name}” is given twice.`, zh: `“--${name}”写了两次。` };
		}
		given.add(name);
		if (arg.type === 'boolean') {
			if (value === undefined || value === 'true' || value === 'false') continue;
			return { en: `“${flag}” takes no value.`, zh: `“${flag}”不带值。` };
		}
		const follows = value ?? raw[++index];
		if (follows === undefined || follows === '' || (value === undefined && follows.startsWith('--'))) {
			const shown = `${flag} ${arg.valueHint ?? 'VALUE'}`;
			return { en: `“${flag}” wants a value, for example “${shown}”.`, zh: `“${flag}”后面要写值，例如“${shown}”。` };
		}
		if (arg.type === 'enum' && !arg.options?.includes(follows)) return noChoice(flag, follows, arg.options ?? []);
	}
	if (words > positionals.length && !takesAll) return tooMany(raw.at(-1) ?? '', args);
	return missing(positionals.slice(words), 'argument') ?? missing(unsaid(args, given), 'flag');
}

const unsaid = (args: Record<string, Arg>, given: ReadonlySet<string>) =>
	Object.entries(args).filter(([name, arg]) => arg.type !== 'positional' && arg.required === true && !given.has(name));

function missing(args: [string, Arg][], what: 'argument' | 'flag'): Words | undefined {
	// A positional is required unless it says otherwise; a flag only where it says so.
	const needed = args.find(([, arg]) => arg.required !== false && arg.default === undefined);
	if (!needed) return undefined;
	const name = what === 'flag' ? `--${needed[0]}` : needed[0].toUpperCase();
	return { en: `“${name}” is missing.`, zh: `缺少“${name}”。` };
}

/** The name of an argument by its flag, `--hints`, `--no-hints` or `-w`. */
function nameOf(flag: string, args: Record<string, Arg>): string | undefined {
	if (flag.startsWith('--')) {
		const name = flag.slice(2);
		if (isFlag(args[name])) return name;
		const positive = name.replace(/^no-/, '');
		return args[positive]?.type === 'boolean' ? positive : undefined;
	}
	const short = flag.slice(1);
	return Object.keys(args).find((name) => {
		const arg = args[name] as { alias?: string | string[] };
		return [arg.alias ?? []].flat().includes(short);
	});
}

const isFlag = (arg: Arg | undefined) => arg !== undefined && arg.type !== 'positional';

function unknownFlag(flag: string, args: Record<string, Arg>): Words {
	const names = Object.keys(args).filter((name) => isFlag(args[name]));
	const near = closest(
		flag,
		names.map((name) => `--${name}`),
	);
	return {
		en: `“${flag}” is no option of this command.${near ? ` Did you mean “${near}”?` : ''}`,
		zh: `这个命令没有“${flag}”选项。${near ? `是不是“${near}”？` : ''}`,
	};
}

function tooMany(word: string, args: Record<string, Arg>): Words {
	const near = closest(
		`--${word}`,
		Object.keys(args).map((name) => `--${name}`),
	);
	return {
		en: `“${word}” is one word too many.${near ? ` Did you mean “${near}”?` : ''}`,
		zh: `多了“${word}”这个词。${near ? `是不是“${near}”？` : ''}`,
	};
}

function noChoice(flag: string, given: string, options: readonly string[]): Words {
	const near = closest(given, options);
	return {
		en: `“${flag}” takes ${options.join(', ')}; “${given}” is none of them.${near ? ` Did you mean “${near}”?` : ''}`,
		zh: `“${flag}”可以是 ${options.join('、')}，不能是“${given}”。${near ? `是不是“${near}”？` : ''}`,
	};
}
