/** What every command that serves pages can be told. */
export const serverArgs = {
	port: {
		type: 'string',
		default: '4321',
		description: 'The port; the next free one where it is taken.',
		valueHint: 'NUMBER',
	},
	host: { type: 'string', default: 'localhost', description: 'The address to listen on.', valueHint: 'HOST' },
} as const;

/** @throws when the port is no port */
export function serverOptions({ port, host }: { port: string; host: string }): { port: number; host: string } {
	const number = Number(port);
	if (!Number.isInteger(number) || number < 0 || number > 65_535) {
		throw new Error(`“${port}” is no port. Write a number up to 65535, for example --port 4321.`);
	}
	return { port: number, host };
}
