import type { Words } from '../../../src/core/message.ts';

/** What somebody asks of the made-up bulletin: words, or a value that is ticked. */
export interface Question {
	title: Words;
	lang: 'en' | 'zh';
	ask: { q: string } | { facet: string; value: string };
}

/** Each is asked first of all in a browser that knows nothing yet; what follows it there is asked of a warm one. */
export const questions: readonly (Question & { next: Question['ask'] })[] = [
	{
		title: { en: 'four characters', zh: '四个字' },
		lang: 'zh',
		ask: { q: '检验记录' },
		next: { q: '交班保养' },
	},
	{
		title: { en: 'a long Chinese question', zh: '中文长句' },
		lang: 'zh',
		ask: { q: '夜班检修设备以前怎样减少废品' },
		next: { q: '轴承磨损原因' },
	},
	{ title: { en: 'two words', zh: '两个词' }, lang: 'en', ask: { q: 'furnace scrap' }, next: { q: 'night shift' } },
	{ title: { en: 'a common word', zh: '常用词' }, lang: 'en', ask: { q: 'the' }, next: { q: 'machine' } },
	{ title: { en: 'a typing error', zh: '打错字' }, lang: 'en', ask: { q: 'machne' }, next: { q: 'furnce' } },
	{
		title: { en: 'a topic, no words', zh: '只选主题' },
		lang: 'en',
		ask: { facet: 'topic', value: 'topic-3' },
		next: { facet: 'year', value: '2024' },
	},
];
