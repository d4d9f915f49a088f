import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ran {
	/** The exit code. */
	code: number;
	/** What it said, as a person without colours would see it. */
	out: string;
	err: string;
}

/** The one command line. */
export const digestPath = fileURLToPath(new URL('../../scripts/digest.ts', import.meta.url));

/** What Vitest tells its own tests. Astro and Vite would hear it too, and do without the watching of files. */
export const ofVitest = /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The surroundings of a command that a test runs: English, without colours, and without a word to any host. */
export const scriptEnv: NodeJS.ProcessEnv = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name))),
	LC_ALL: 'C',
	NO_COLOR: '1',
	ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs a command to its end, as `digest <words>` would. */
export const runScript = (...words: string[]): Promise<Ran> => runWithInput('', ...words);

/** The same, with something to read at its input. */
export function runWithInput(input: string, ...words: string[]): Promise<Ran> {
	return new Promise((resolve) => {
		const child = execFile(process.execPath, [digestPath, ...words], { env: scriptEnv }, (error, out, err) => {
			resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
		});
		// A command that reads nothing may have closed its input by then.
		child.stdin?.on('error', () => {}).end(input);
	});
}
