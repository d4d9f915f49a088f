import { factoryKindNames, responseNames } from '../../core/form/choiceNames.ts';
import { namesIn } from '../../core/form/namesIn.ts';
import { figure } from './chinese.ts';
import { fitWords } from './fit.ts';
import { followWords } from './follow.ts';
import { guideWords } from './guide.ts';
import { innerQuotes } from './innerQuotes.ts';
import { figuresWords } from './figures.ts';
import { reportsWords } from './reports.ts';
import { recordsWords } from './records.ts';
import { rulesWords } from './rules.ts';
import { searchWords } from './search.ts';
import { submitWords } from './submit.ts';
import type { Terms, Words } from './words.ts';

/** 报纸论版，书刊论页。学报、公报、画报等是刊物。 */
/** Titles within a title have marks of their own. */
const titleMarks = (title: string) =>
	/^《[^《》]*》$/.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

const isNewspaper = (publication: string) => /(?<![学公画简月季年通])报》?(?:（.*）)?$/u.test(publication);

/** 界面用语（中文）。 */
export const zh = (terms: Terms): Words => ({
	skipToContent: '跳到正文',
	mainNavigation: '主导航',
	theme: { label: '配色', auto: '随设备', light: '浅色', dark: '深色' },
	kinds: {
		reports: '经验',
		factories: terms.factory.many,
		bodies: '机关',
		topics: '主题',
		areas: '片区',
		needs: '需求',
		exchanges: '交流',
		decisions: '决定',
		issues: '各期',
		network: '网络',
		numbers: '数字',
	},
	facts: {
		factory: terms.factory.one,
		workshop: terms.workshop.one,
		topic: '主题',
		outcome: '成效',
		date: '日期',
		body: factoryKindNames.body.zh,
		area: '片区',
		need: '需求',
		decision: '决定',
		notStated: '原文未说明',
	},
	responses: namesIn(responseNames, 'zh'),
	answerTitle: (who: string, report: string) => `${who}对“${innerQuotes(report)}”的答复`,
	count: {
		reports: (n: number) => `${figure(n)} 篇经验`,
		answers: (n: number) => `${figure(n)} 份答复`,
	},
	search: searchWords.zh,
	searchLink: '搜索',
	untranslated: (language: string) => `这篇文字还没有译文，现按${language}原文显示。`,
	asOf: (date: string) => `统计截至${date}。`,
	footer: { repository: '本汇编的原始文件' },
	onThisPage: '本页内容',
	homePage: {
		contains: (reports: number, factories: number, answers: number) =>
			`共收经验 ${figure(reports)} 篇、${terms.factory.many} ${figure(factories)} 个、答复 ${figure(answers)} 份。`,
		newest: '最新一期',
		readOn: '阅读本期',
		newlyAdopted: '新近学去的',
		openNeeds: '待解决的需求',
		noOpenNeeds: '目前没有待解决的需求。',
		searchLabel: '搜索汇编',
		searchHint: '问题、做法或名称',
		searchButton: '搜索',
		chooseFactory: `选择您的${terms.factory.one}`,
		chooseFactoryHint: '看它提供了什么、学了什么、在找什么。',
		allReports: '全部经验',
		allFactories: (n: number) => `全部 ${figure(n)} 个${terms.factory.one}`,
	},
	list: {
		empty: {
			reports: '还没有发表经验。',
			factories: `还没有列出${terms.factory.one}。`,
			topics: '还没有列出主题。',
			areas: '还没有列出片区。',
			needs: '还没有人提出需求。',
			exchanges: '还没有记下交流。',
			decisions: '还没有记下决定。',
			issues: '还没有出版。',
		},
		intro: {
			reports: '本汇编的全部经验，新的在前。',
			factories: '在这里提供或学习经验的所有单位。',
			topics: '经验所讲的主题。',
			areas: `分成片的${terms.factory.many}，以及带动每一片的重点。`,
			needs: '正在寻找经验来解决的问题。',
			exchanges: '经验在这些会议、访问和学习组中从一处传到另一处。',
			decisions: '推广经验的决定。',
			issues: '各期汇编，新的在前。',
		},
		pages: '分页',
		page: (n: number) => `第 ${n} 页`,
		previous: '上一页',
		next: '下一页',
	},
	mentions: '何处提到',
	groupSize: (count: string) => `${count} 个`,
	inBrackets: (text: string, note: string) => `${text}（${note}）`,
	source: {
		heading: '出处',
		named: (title: string) => (/\p{Script=Han}/u.test(title) ? titleMarks(title) : title),
		join: '，',
		page: (page: string, publication: string) => `第 ${page} ${isNewspaper(publication) ? '版' : '页'}`,
	},
	redirect: { title: '此页已迁移', text: '现在的地址：' },
	notFound: {
		title: '这里没有这一页',
		text: '地址可能变了。请搜索，或从下列目录开始。',
	},
	join: '、',
	until: '至',
	// Names that nobody has translated would run together.
	joinPart: (whole: string, part: string) => (/\p{Script=Han}\n\p{Script=Han}/u.test(`${whole}\n${part}`) ? '' : ' '),
	stop: '。',
	space: '',
	colon: '：',
	...fitWords.zh(terms),
	...figuresWords.zh(terms),
	...followWords.zh,
	...guideWords.zh,
	...reportsWords.zh(terms),
	...recordsWords.zh(terms),
	...rulesWords.zh,
	...submitWords.zh(terms),
});
