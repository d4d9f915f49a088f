import { basePath } from '../args/basePath.ts';
import { baseArg, contentArg } from '../args/bulletinArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'index',
		description: say({
			en: 'Send the records to the search engine that digest.yml names: those that are new or changed.',
			zh: '把新的和改过的记录送到 digest.yml 写明的检索服务器。',
		}),
	},
	args: {
		all: {
			type: 'boolean',
			default: false,
			description: say({
				en: 'Send everything anew, into a new index that takes the place of the old one at the end.',
				zh: '全部重新送，建一个新索引，最后换下旧的。',
			}),
		},
		...contentArg,
		...baseArg,
	},
	examples: [
		[
			'DATABASE_URL=postgresql://… digest index',
			say({
				en: 'to PostgreSQL, with “search: { engine: postgresql }” in digest.yml',
				zh: '送到 PostgreSQL，digest.yml 里写“search: { engine: postgresql }”',
			}),
		],
		[
			'OPENSEARCH_URL=https://… digest index',
			say({
				en: 'to OpenSearch, with “search: { engine: opensearch }”; several nodes are parted by commas',
				zh: '送到 OpenSearch，写“search: { engine: opensearch }”；几个节点用逗号隔开',
			}),
		],
		['digest index --all', say({ en: 'everything anew', zh: '全部重新送' })],
	],
	exitCodes: [
		['0', say({ en: 'the engine holds the records', zh: '检索服务器里已有全部记录' })],
		['1', say({ en: 'the bulletin has errors; nothing is sent', zh: '汇编有错误，没有送' })],
		[
			'2',
			say({
				en: 'wrong usage, or the engine failed; its last index stands',
				zh: '用法不对，或检索服务器出错，原有的索引还在',
			}),
		],
	],
	run: async ({ args }) => {
		const base = basePath(args.base);
		const { sendBulletin } = await import('../search/sendBulletin.ts');
		await sendBulletin({ ...args, base });
	},
});
