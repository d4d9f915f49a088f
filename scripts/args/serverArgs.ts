import { WordsError } from '../../src/core/wordsError.ts';
import { say } from '../frame/say.ts';

/** What every command that serves pages can be told. */
export const serverArgs = {
	port: {
		type: 'string',
		default: '4321',
		description: say({ en: 'The port; the next free one where it is taken.', zh: '端口；已被占用时用下一个空的。' }),
		valueHint: 'NUMBER',
	},
	host: {
		type: 'string',
		default: 'localhost',
		description: say({ en: 'The address to listen on.', zh: '监听的地址。' }),
		valueHint: 'HOST',
	},
} as const;

/** @throws when the port is no port */
export function serverOptions({ port, host }: { port: string; host: string }): { port: number; host: string } {
	const number = Number(port);
	if (!Number.isInteger(number) || number < 0 || number > 65_535) {
		throw new WordsError({
			en: `“${port}” is no port. Write a number up to 65535, for example --port 4321.`,
			zh: `“${port}”不是端口。请写 65535 以内的数字，例如 --port 4321。`,
		});
	}
	return { port: number, host };
}
