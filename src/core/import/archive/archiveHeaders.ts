import { foldName } from '../values/fold.ts';

/** What the head of an article in an archive says of it; everything goes into `source`. */
export type ArchiveHeader = 'title' | 'author' | 'date' | 'page' | 'publication' | 'url';

const names: Record<ArchiveHeader, readonly string[]> = {
	title: ['title', 'headline', '标题', '標題', '题名', '題名', '篇名'],
	author: ['author', 'authors', 'byline', '作者', '署名'],
	date: ['date', 'published', 'date of publication', '日期', '时间', '時間', '发表日期', '出版日期', '刊载日期'],
	page: ['page', 'pages', '版面', '版次', '版', '页码', '頁碼', '页', '第几版'],
	publication: [
		'publication',
		'newspaper',
		'journal',
		'source',
		'报纸',
		'報紙',
		'报刊',
		'刊物',
		'来源',
		'來源',
		'出处',
	],
	url: ['url', 'link', 'address', '网址', '網址', '链接'],
};

const byName = new Map(
	(Object.keys(names) as ArchiveHeader[]).flatMap((header) =>
		names[header].map((name) => [foldName(name), header] as const),
	),
);

/** The header that a name in front of a colon stands for. */
export const archiveHeader = (name: string): ArchiveHeader | undefined => byName.get(foldName(name));
