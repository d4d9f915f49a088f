import type { Lang } from '../model.ts';
import type { Kind } from '../schema/kinds.ts';

const headings = {
	en: ['What was the problem', 'What was done', 'What came of it'],
	zh: ['遇到什么问题', '怎样做的', '结果如何'],
};

/** The text of a new record: headings below which its writer tells the rest. */
export function bodyTemplate(kind: Kind, lang: Lang): string {
	if (kind !== 'reports') return '';
	return headings[lang.split('-')[0] === 'zh' ? 'zh' : 'en'].map((heading) => `## ${heading}\n`).join('\n');
}
