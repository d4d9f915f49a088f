import type { Words } from '../message.ts';
import type { Kind } from '../schema/kinds.ts';

/** What a message calls one record of a kind. Bulletins may rename factories on their pages; files keep these names. */
export const kindWords: Record<Kind, Words> = {
	reports: { en: 'report', zh: '经验' },
	adoptions: { en: 'adoption', zh: '答复' },
	factories: { en: 'factory', zh: '工厂' },
	topics: { en: 'topic', zh: '主题' },
	areas: { en: 'area', zh: '片区' },
	needs: { en: 'need', zh: '需求' },
	exchanges: { en: 'exchange', zh: '交流' },
	decisions: { en: 'decision', zh: '决定' },
	issues: { en: 'issue', zh: '期次' },
};

/** “This factory” in Chinese, with the measure word of each. */
export const thisKind: Record<Kind, string> = {
	reports: '这篇经验',
	adoptions: '这份答复',
	factories: '这个工厂',
	topics: '这个主题',
	areas: '这个片区',
	needs: '这个需求',
	exchanges: '这次交流',
	decisions: '这项决定',
	issues: '这一期',
};

/** With the article that English wants. */
export const aKind = (kind: Kind): string => `${/^[aei]/.test(kindWords[kind].en) ? 'an' : 'a'} ${kindWords[kind].en}`;
