import tab from '@bomb.sh/tab/citty';
import { type CommandDef, runCommand } from 'citty';
import { WordsError } from '../../src/core/wordsError.ts';
import { type Arg, defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

const shells = ['zsh', 'bash', 'fish', 'powershell'];

export const command = defineCommand({
	meta: {
		name: 'complete',
		description: say({ en: 'Print a script for completion by the Tab key.', zh: '输出用 Tab 键补全命令的脚本。' }),
	},
	args: {
		shell: { type: 'positional', description: say({ en: shells.join(', '), zh: shells.join('、') }), required: false },
	},
	examples: [
		['source <(digest complete zsh)', say({ en: 'for this terminal', zh: '只在这个终端里' })],
		['digest complete bash >> ~/.bashrc', say({ en: 'for every new terminal', zh: '以后每个终端都有' })],
	],
	// What the shell's script asks stands behind “--”.
	ownUsage: true,
	run: async ({ rawArgs }) => {
		if (rawArgs[0] !== '--' && !(rawArgs.length === 1 && shells.includes(rawArgs[0] ?? ''))) {
			throw new WordsError({
				en: `Name one shell: ${shells.join(', ')}.`,
				zh: `请写一种终端程序：${shells.join('、')}。`,
			});
		}
		const { commands } = await import('./commands.ts');
		const { complete: _, ...others } = commands;
		const loaded = await Promise.all(Object.entries(others).map(async ([name, load]) => [name, await load()] as const));
		const main: CommandDef = { meta: { name: 'digest' }, subCommands: Object.fromEntries(loaded) };
		const values = Object.fromEntries(loaded.map(([name, { args }]) => [name, { options: valuesOf(args ?? {}) }]));
		await tab(main, { subCommands: values });
		await runCommand((main.subCommands as { complete: CommandDef }).complete, { rawArgs });
	},
});

type Complete = (value: string, description: string) => void;

/** What completes the value of each flag; a flag with nothing here would be taken for one without a value. */
function valuesOf(args: Record<string, Arg>): Record<string, (complete: Complete) => void> {
	return Object.fromEntries(
		Object.entries(args)
			.filter(([, { type }]) => type === 'string' || type === 'enum')
			.map(([name, arg]) => [
				name,
				(complete: Complete) => {
					for (const option of (arg.type === 'enum' && arg.options) || []) complete(option, '');
				},
			]),
	);
}
