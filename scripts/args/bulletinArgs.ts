import { say } from '../frame/say.ts';

/** Where the records lie. */
export const contentArg = {
	content: {
		type: 'string',
		default: 'content',
		description: say({ en: 'The folder with the records.', zh: '存放记录的文件夹。' }),
		valueHint: 'DIR',
	},
} as const;

/** Where the pages lie on their site. */
export const baseArg = {
	base: {
		type: 'string',
		description: say({
			en: "The path below which the pages will lie, where it isn't that of the url in digest.yml.",
			zh: '网页所在的路径；不写就用 digest.yml 里 url 的路径。',
		}),
		valueHint: 'PATH',
	},
} as const;

/** What every command that makes pages can be told. */
export const bulletinArgs = {
	...contentArg,
	...baseArg,
	verbose: {
		type: 'boolean',
		default: false,
		description: say({ en: 'Say more of what is being done.', zh: '多说一些正在做什么。' }),
	},
} as const;
