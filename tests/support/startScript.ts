import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { digestPath, scriptEnv } from './runScript.ts';

export interface Started {
	/** All that it has said so far, without colours. */
	said(): string;
	/** Waits until it has said something that matches, from the beginning on. */
	until(pattern: RegExp): Promise<RegExpExecArray>;
	/** Ends it as Ctrl+C does; gives its exit code, or nothing where the signal ended it. */
	stop(): Promise<number | null>;
}

/** Starts a command that goes on until it is stopped. */
export function startScript(name: string, ...args: string[]): Started {
	const child = spawn(process.execPath, [digestPath, name, ...args], { env: scriptEnv });
	let text = '';
	const listeners = new Set<() => void>();
	const hear = (chunk: Buffer) => {
		text += stripVTControlCharacters(chunk.toString());
		for (const listener of listeners) listener();
	};
	child.stdout.on('data', hear);
	child.stderr.on('data', hear);
	const ended = once(child, 'exit');
	return {
		said: () => text,
		until: (pattern) =>
			new Promise((resolve, reject) => {
				const look = () => {
					const found = pattern.exec(text);
					if (!found) return;
					listeners.delete(look);
					resolve(found);
				};
				listeners.add(look);
				ended.then(([code]) => reject(new Error(`“${name}” ended with ${code} and said:\n${text}`)));
				look();
			}),
		async stop() {
			child.kill('SIGINT');
			const [code] = await ended;
			return code;
		},
	};
}
