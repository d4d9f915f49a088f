import { runCommand, telling } from './frame/runCommand.ts';
import { takeLanguage } from './frame/takeLanguage.ts';

await telling(async () => {
	const words = takeLanguage(process.argv.slice(2));
	// Loaded when the language of its words is known.
	const { command } = await import('./bench/command.ts');
	await runCommand(command, words, 'npm run bench --');
});
