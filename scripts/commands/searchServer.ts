import { contentArg } from '../args/bulletinArgs.ts';
import { serverArgs } from '../args/serverArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'search-server',
		description: say({
			en: 'Answer the searches of the pages from the search engine that digest.yml names; nothing else of it can be reached.',
			zh: '用 digest.yml 写明的检索服务器应答网页的检索，别的一概不放行。',
		}),
	},
	args: {
		port: {
			...serverArgs.port,
			default: '4323',
			description: say({ en: 'The port.', zh: '端口。' }),
		},
		host: { ...serverArgs.host, default: '127.0.0.1' },
		rate: {
			type: 'string',
			default: '240',
			description: say({
				en: 'How many searches one client may ask for in a minute. Typing asks at each pause, and for each language.',
				zh: '一个客户端每分钟最多检索几次。输入时每次停顿都会检索，每种语言各一次。',
			}),
			valueHint: 'NUMBER',
		},
		'trust-proxy': {
			type: 'boolean',
			default: false,
			description: say({
				en: 'Tell clients apart by the last address in X-Forwarded-For: only behind a proxy of your own, which writes it.',
				zh: '按 X-Forwarded-For 里最后的地址区分客户端；只在自己的、会写这一项的代理后面用。',
			}),
		},
		...contentArg,
	},
	examples: [
		[
			'DATABASE_URL=postgresql://… digest search-server',
			say({ en: 'at http://127.0.0.1:4323/search-api/en', zh: '在 http://127.0.0.1:4323/search-api/zh' }),
		],
		[
			'digest search-server --trust-proxy --rate 600',
			say({ en: 'behind nginx or Caddy on this machine', zh: '放在本机的 nginx 或 Caddy 后面' }),
		],
	],
	run: async ({ args }) => {
		const { serveSearch } = await import('../search/serveSearch.ts');
		await serveSearch({ ...args, trustProxy: args['trust-proxy'] });
	},
});
