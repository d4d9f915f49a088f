import { vi } from 'vitest';
import { commands } from '../../scripts/commands/commands.ts';
import { runDigest } from '../../scripts/frame/runDigest.ts';
import { ofVitest, type Ran } from './runScript.ts';

/**
 * Runs a command as `runScript` does, within this process: for what a command does, and not how it begins and ends.
 * English without colours, at no terminal.
 */
export async function runHere(...words: string[]): Promise<Ran> {
	const said = { out: '', err: '' };
	const listen = (stream: NodeJS.WriteStream, name: keyof typeof said) =>
		vi.spyOn(stream, 'write').mockImplementation((chunk) => {
			said[name] += String(chunk);
			return true;
		});
	const spies = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
	// What it starts is to hear of Vitest as little as a command would.
	for (const name of Object.keys(process.env)) if (ofVitest.test(name)) vi.stubEnv(name, undefined);
	vi.stubEnv('DIGEST_LANG', 'en');
	vi.stubEnv('NO_COLOR', '1');
	const before = process.exitCode;
	process.exitCode = undefined;
	try {
		await runDigest({ about: { en: '', zh: '' }, version: '', commands }, words);
		return { code: Number(process.exitCode ?? 0), ...said };
	} finally {
		process.exitCode = before;
		for (const spy of spies) spy.mockRestore();
		vi.unstubAllEnvs();
	}
}
