import * as z from 'zod';
import { date, info, language, localId, plain } from './fields.ts';

/** Text in one or more languages: a plain string where all languages share it. */
const words = (description: string, descriptionZh: string) =>
	z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]).meta(info(description, descriptionZh));

const term = (description: string, descriptionZh: string) =>
	z
		.strictObject({
			one: words('The word for one.', '指一个时的叫法。'),
			many: words('The word for several.', '指多个时的叫法。'),
		})
		.meta(info(description, descriptionZh));

/** The form of the published bulletin, which writes to a Git host. Nothing in it is secret: everybody can read it. */
const admin = z
	.strictObject({
		backend: z
			.enum(['github', 'gitlab', 'gitea'])
			.meta(info('Which Git host it is; gitea also for Forgejo.', '是哪种 Git 托管；Forgejo 也写 gitea。')),
		repo: z
			.string()
			.regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
			.meta(info('The repository: its owner, a slash, its name.', '仓库：拥有者、斜线、仓库名。')),
		branch: plain(
			'The branch that is published; without it, the repository’s first.',
			'用来发表的分支；不写时用仓库的默认分支。',
		).optional(),
		folder: z
			.string()
			.regex(/^[\w.-]+(?:\/[\w.-]+)*$/)
			.optional()
			.meta(
				info(
					'The folder of the records in the repository; without it, content.',
					'仓库里存放记录的文件夹；不写时是 content。',
				),
			),
		host: z
			.url({ protocol: /^https?$/ })
			.optional()
			.meta(
				info(
					'The address of the host, where it is your own; without it, github.com, gitlab.com or gitea.com.',
					'自建的托管服务的网址；不写时是 github.com、gitlab.com 或 gitea.com。',
				),
			),
		review: z
			.boolean()
			.optional()
			.meta(
				info(
					'False where changes are published at once. Else they wait as a pull request, on GitHub and GitLab; the form can’t do so on Gitea and Forgejo.',
					'改动要直接发表时写 false。否则在 GitHub 和 GitLab 上改动先成为合并请求；在 Gitea 和 Forgejo 上表单做不到。',
				),
			),
		appId: plain(
			'The id of the OAuth application at GitLab, Gitea or Forgejo; without it, people sign in with an access token.',
			'在 GitLab、Gitea 或 Forgejo 登记的 OAuth 应用的 id；不写时用访问令牌登录。',
		).optional(),
		signIn: z
			.url({ protocol: /^https?$/ })
			.optional()
			.meta(
				info(
					'The service that signs people in at GitHub; without it, they sign in with an access token.',
					'帮助人们登录 GitHub 的服务的网址；不写时用访问令牌登录。',
				),
			),
	})
	.meta(
		info(
			'Adds the form to the published bulletin, at /admin/, where it writes to a Git host.',
			'在发表的网站的 /admin/ 加上表单，直接写入 Git 托管。',
		),
	);

/** Which engine searches. Where it is reached stands in the environment and never here. */
const search = z
	.strictObject({
		engine: z
			.enum(['pagefind', 'opensearch', 'postgresql'])
			.optional()
			.meta(
				info(
					'What searches: pagefind, an index beside the pages that needs no server; or a server of your own.',
					'由什么来检索：pagefind 是放在网页旁边的索引，不需要服务器；其他的是自己的服务器。',
				),
			),
		address: z
			.string()
			.regex(/^(?:\/[A-Za-z0-9][\w.-]*)+$/)
			.optional()
			.meta(
				info(
					'The path at which “digest search-server” answers, on the site of the pages itself; without it, /search-api.',
					'“digest search-server”应答的路径，与网页同在一个网站上；不写时是 /search-api。',
				),
			),
		index: z
			.string()
			.regex(/^[a-z][a-z0-9-]{0,29}$/)
			.optional()
			.meta(
				info(
					'The name of the index, where several bulletins share a server; without it, digest.',
					'索引的名称，供几份汇编共用一台服务器时区分；不写时是 digest。',
				),
			),
		replicas: z
			.number()
			.int()
			.min(0)
			.max(5)
			.optional()
			.meta(
				info(
					'How many copies of the index OpenSearch keeps on other nodes, as far as it has nodes; without it, 1.',
					'OpenSearch 在其他节点上保留几份索引副本，以实际节点数为限；不写时是 1。',
				),
			),
	})
	.meta(
		info(
			'A search engine for a bulletin that has outgrown the index beside its pages.',
			'汇编太大、网页旁边的索引不够用时，改用检索服务器。',
		),
	);

/** `digest.yml`: the bulletin itself. */
export const settings = z.strictObject({
	title: words("The bulletin's title.", '汇编的标题。'),
	description: words('What it is, in a sentence.', '一句话说明它是什么。').optional(),
	languages: z
		.array(language('A language.', '一种语言。'))
		.min(1)
		.meta(
			info('The languages of the bulletin; the first stands at the root.', '汇编的各种语言；第一种放在网站的根上。'),
		),
	url: z
		.url({ protocol: /^https?$/ })
		.optional()
		.meta(info('Where it is published, with its base path if it has one.', '发表的网址，有基础路径时一并写上。')),
	repository: z
		.url({ protocol: /^https?$/ })
		.optional()
		.meta(info('Where its sources are kept.', '存放原始文件的网址。')),
	terms: z
		.strictObject({
			factory: term('What a factory is called here.', '这里把工厂叫作什么。').optional(),
			workshop: term('What a workshop is called here.', '这里把车间叫作什么。').optional(),
		})
		.optional()
		.meta(
			info(
				'What a factory and a workshop are called here: hospital and ward, plant and line.',
				'这里把工厂和车间叫作什么，例如医院和病房、工厂和产线。',
			),
		),
	attributes: z
		.array(
			z.strictObject({
				id: localId('A short name.', '短名，用小写字母和数字。'),
				title: words('Its name.', '名称。'),
				choices: z
					.array(
						z.strictObject({
							id: localId('A short name.', '短名，用小写字母和数字。'),
							title: words('Its name.', '名称。'),
						}),
					)
					.optional()
					.meta(info('The values that it can have; without them it is a figure.', '可选的值；不写时，它是一个数字。')),
				unit: words('The unit of the figure.', '数字的单位。').optional(),
			}),
		)
		.optional()
		.meta(info('The vocabulary of profiles and conditions.', '概况和适用条件所用的属性。')),
	admin: admin.optional(),
	search: search.optional(),
	followUpMonths: z
		.array(z.number().int().min(1))
		.optional()
		.meta(
			info(
				'After how many months of use an adoption is looked at again; after the first of them, a further word is asked for where an answer says on trial, assessing or on hold.',
				'采用满几个月后复查；答复为试行、研究中或暂缓的，满其中最短的月数后请再作说明。',
			),
		),
	asOf: date(
		'The day that counts as today; without it, the day of the build.',
		'当作今天的日期；不写时，按生成网站的日期。',
	).optional(),
});
