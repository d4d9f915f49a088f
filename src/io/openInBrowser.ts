import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
	darwin: ['open'],
	// Without the empty title, the address would be taken for one.
	win32: ['cmd', '/c', 'start', '""'],
};

/** Shows an address in the browser of this machine. Where none can be started, the person has the address anyway. */
export function openInBrowser(address: string): void {
	const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
	const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
	child.on('error', () => {});
	child.unref();
}
