import type { Words } from '../../core/message.ts';
import type { Kind } from '../../core/schema/kinds.ts';

/** While the form's scripts are bundled. */
export const preparing: Words = {
	en: 'Preparing the form, once; this takes some seconds …',
	zh: '正在准备表单，只需一次，要几秒钟……',
};

/** What the form calls the records of a kind, where factories have no name of their own in the bulletin. */
export const kindNames: Record<Kind, { many: Words; one: Words }> = {
	reports: { many: { en: 'Reports', zh: '经验' }, one: { en: 'report', zh: '经验' } },
	adoptions: { many: { en: 'Answers', zh: '答复' }, one: { en: 'answer', zh: '答复' } },
	factories: { many: { en: 'Factories', zh: '工厂' }, one: { en: 'factory', zh: '工厂' } },
	topics: { many: { en: 'Topics', zh: '主题' }, one: { en: 'topic', zh: '主题' } },
	areas: { many: { en: 'Areas', zh: '片区' }, one: { en: 'area', zh: '片区' } },
	needs: { many: { en: 'Needs', zh: '需求' }, one: { en: 'need', zh: '需求' } },
	exchanges: { many: { en: 'Exchanges', zh: '交流' }, one: { en: 'exchange', zh: '交流' } },
	decisions: { many: { en: 'Decisions', zh: '决定' }, one: { en: 'decision', zh: '决定' } },
	issues: { many: { en: 'Issues', zh: '各期' }, one: { en: 'issue', zh: '期次' } },
};

/** Symbols of the icon font that comes with the form. */
export const kindIcons: Record<Kind, string> = {
	reports: 'article',
	adoptions: 'reply',
	factories: 'factory',
	topics: 'sell',
	areas: 'map',
	needs: 'help',
	exchanges: 'groups',
	decisions: 'gavel',
	issues: 'newspaper',
};

export const formWords = {
	body: { en: 'Text', zh: '正文' },
	bodyHelp: {
		en: 'In Markdown: a blank line between paragraphs, **bold**, lists with “- ”, headings with “## ”.',
		zh: '用 Markdown 写：段落之间空一行，**粗体**，列表以“- ”开头，小标题以“## ”开头。',
	},
	shortName: {
		en: 'Short name in the address of the page: small letters, digits and hyphens, such as night-shift-rounds. It stays as it is.',
		zh: '网页地址里的短名：小写字母、数字和连字符，例如 night-shift-rounds。以后不再改动。',
	},
	answerName: {
		en: 'Short name of the one who answers, as a rule that of the factory. It stays as it is.',
		zh: '答复者的短名，一般就是工厂的短名。以后不再改动。',
	},
	shortNamePattern: {
		en: 'Small letters a-z, digits and single hyphens.',
		zh: '只能用小写字母 a-z、数字和单个连字符。',
	},
	datePattern: { en: 'Write 2026-03-31, 2026-03 or 2026.', zh: '请写成 2026-03-31、2026-03 或 2026。' },
	addressPattern: { en: 'Begin with https:// or http://.', zh: '请以 https:// 或 http:// 开头。' },
	patternElse: { en: 'This is not written as it must be.', zh: '写法不对。' },
	otherwise: (name: string): Words => ({ en: `Without a choice: ${name}.`, zh: `不选就是：${name}。` }),
	item: { en: 'item', zh: '一项' },
	byReport: { en: 'By report', zh: '按经验' },
} as const;
