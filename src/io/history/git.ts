import { spawn } from 'node:child_process';

/**
 * Runs Git to read from the repository of a folder; undefined where there is none, or no Git. A folder may come from a
 * stranger, and its configuration can name programs: none of them is run, and nothing is fetched.
 *
 * @param input what it is asked on its standard input
 */
export function git(folder: string, args: readonly string[], input?: string): Promise<Buffer | undefined> {
	const safe = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', '--no-pager'];
	const env = {
		...process.env,
		GIT_OPTIONAL_LOCKS: '0',
		GIT_NO_LAZY_FETCH: '1',
		GIT_TERMINAL_PROMPT: '0',
		LC_ALL: 'C',
	};
	return new Promise((resolve) => {
		const child = spawn('git', [...safe, ...args], { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] });
		const chunks: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.on('error', () => resolve(undefined));
		child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
		// It may end before it has read everything.
		child.stdin.on('error', () => {});
		child.stdin.end(input);
	});
}
