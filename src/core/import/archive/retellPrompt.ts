import { plainBody } from '../plainBody.ts';

/**
 * What stands in a draft until somebody has told the experience: the words of a newspaper aren't ours. In Chinese for
 * a Chinese article.
 */
export function retellPrompt(source: Readonly<Record<string, unknown>>, text: string): string {
	const chinese = /\p{Script=Han}/u.test(`${String(source['title'] ?? '')}${text.slice(0, 200)}`);
	const { publication, date, page } = source as Partial<Record<string, string>>;
	const pageWords = page && (chinese ? `第${page}版` : `page ${page}`);
	const where = [publication, date, pageWords].filter(Boolean);
	return plainBody(
		chinese
			? `请用自己的话写：谁在什么情况下做了什么，结果怎样。写好后删去这一段。原文见${where.join('，')}。`
			: `Retell this in your own words: who did what, under which conditions, and what came of it. Then delete this paragraph. The original: ${where.join(', ')}.`,
	);
}
