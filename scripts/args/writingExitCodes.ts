import { say } from '../frame/say.ts';

/** How a command ends that writes one new record. */
export const writingExitCodes: [code: string, meaning: string][] = [
	['0', say({ en: 'the file is written, and sound', zh: '文件已写入，没有错误' })],
	['1', say({ en: 'the file is written and has errors', zh: '文件已写入，但有错误' })],
	[
		'2',
		say({
			en: 'wrong usage, or something needed is missing; nothing is written',
			zh: '用法不对或缺少必要内容；没有写入',
		}),
	],
	['130', say({ en: 'ended with Ctrl+C; nothing is written', zh: '按 Ctrl+C 退出；没有写入' })],
];
