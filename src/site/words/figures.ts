import { withArticle } from '../../core/form/withArticle.ts';
import { figure } from './chinese.ts';
import { count } from './english.ts';
import type { Terms } from './words.ts';

const en = ({ factory }: Terms) => ({
	network: {
		title: 'Who learned from whom',
		intro:
			'Every adoption of which both places are named, from the one that gave to the one that took. The wider the band, the more was taken over.',
		gave: 'gave',
		took: 'took over',
		by: {
			factory: '',
			area: `The ${factory.many} are many, so they are taken together by area.`,
			attribute: (name: string) => `The ${factory.many} are many, so they are taken together by ${name}.`,
		},
		none: 'not stated',
		table: 'The same as a table',
		from: 'From',
		to: 'To',
		adoptions: 'Taken over',
		empty: `No ${factory.one} has taken anything over from another yet.`,
		band: (from: string, to: string, n: number) => `${from} → ${to}: ${n.toLocaleString('en')}`,
	},
	numbers: {
		title: 'The network in figures',
		intro: `Each figure says how it is counted and leads to its records. There is no ranking of ${factory.many} and no average of them.`,
		records: (n: number) => count(n, 'record', 'records'),
		curve: {
			title: 'Taken over, year by year',
			definition:
				'Answers that say adopted, adapted or on trial, and those that say already in use and name from whom or where it was learned, added up by their dates. A date of a month or a year counts by its last day.',
			undated: (n: number) =>
				`${count(n, 'answer has', 'answers have')} no date and ${n === 1 ? 'is' : 'are'} not on the curve.`,
		},
		answers: {
			title: 'Answered',
			figure: (answered: number, suited: number) =>
				`${answered.toLocaleString('en')} of ${suited.toLocaleString('en')}`,
			definition: `Of all pairs of a report and ${withArticle(factory.one)} that it fits, those with an answer, whatever it says. Withdrawn and replaced reports are left out, and so is the origin.`,
		},
		first: {
			title: 'From report to first adoption elsewhere',
			figure: (median: number, least: number, most: number) =>
				least === most
					? count(median, 'day', 'days')
					: `${count(median, 'day', 'days')} in the middle, from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`,
			none: 'It can’t be told of any report yet.',
			definition:
				'Days from the date of a report to the date of the first adoption elsewhere, where both are known to the day. Left out is what was already in use there, and so is a report where a missing date leaves open which adoption was the first, or whose first adoption is older than the report itself. The middle one of all (the median), the least and the most.',
			days: (n: number) => count(n, 'day', 'days'),
		},
		refusals: {
			title: 'Why not',
			none: 'No answer says no.',
			definition: 'Answers that say not applicable, declined, on hold or abandoned, by the reason that they give.',
		},
		inUse: {
			title: 'Still in use',
			definition:
				"Answers that say adopted, adapted or already in use, by what the last check found; without a check, by whether the result was verified by more than the adopter's own word.",
			notChecked: 'nobody has looked since the answer',
		},
		overdue: {
			title: 'Follow-ups that are overdue',
			definition: (months: string, first: number) =>
				`A look falls due ${months} ${months === '1' ? 'month' : 'months'} after an experience came into use. Overdue are those whose day has passed without one. A check is a look; so are a verification by more than the adopter's own word and the answer that it is already in use. Where an answer says on trial, assessing or on hold, a further word falls due ${count(first, 'month', 'months')} after the last one.`,
			none: 'No follow-up is overdue.',
		},
		nothing: 'There is nothing to count yet.',
	},
	followUp: {
		next: 'Next look due',
		overdue: 'Look overdue since',
		stale: 'verified, and not checked again since',
		title: 'Follow-ups that fall due',
		/** Of an answer that leaves it open what comes of it. */
		nextWord: 'A further word due',
		overdueWord: 'A further word was due',
		word: {
			trial: 'say what came of the trial',
			assessing: 'say what came of the assessment',
			'on-hold': 'say whether it is still on hold',
		},
	},
});

const zh = ({ factory }: Terms): ReturnType<typeof en> => ({
	network: {
		title: '谁向谁学习',
		intro: '双方都列了名的每一次采用，从提供经验的地方连到学习的地方。带子越宽，学去的越多。',
		gave: '提供',
		took: '学去',
		by: {
			factory: '',
			area: `${factory.many}较多，这里按片区合并。`,
			attribute: (name: string) => `${factory.many}较多，这里按${name}合并。`,
		},
		none: '未说明',
		table: '用表格表示',
		from: '从',
		to: '到',
		adoptions: '采用次数',
		empty: `还没有${factory.one}从别处学到经验。`,
		band: (from: string, to: string, n: number) => `${from} → ${to}：${figure(n)}`,
	},
	numbers: {
		title: '用数字看全网',
		intro: `每个数字都说明怎样计算，并连到它的记录。不给${factory.many}排名次，也不取平均。`,
		records: (n: number) => `${figure(n)} 条记录`,
		curve: {
			title: '历年累计采用',
			definition:
				'答复为已采用、改进后采用或试行的，以及早已采用并写明学自何处的，按日期累计。只有年或月的，按最后一天计。',
			undated: (n: number) => `有 ${figure(n)} 份答复没有日期，未计入曲线。`,
		},
		answers: {
			title: '已答复',
			figure: (answered: number, suited: number) => `${figure(answered)} / ${figure(suited)}`,
			definition: `经验与适合它的${factory.one}两两成对，其中已有答复的，不论内容。撤回的、被取代的经验和首创单位不计。`,
		},
		first: {
			title: '从发表到别处首次采用',
			figure: (median: number, least: number, most: number) =>
				least === most
					? `${figure(median)} 天`
					: `居中 ${figure(median)} 天，最短 ${figure(least)} 天，最长 ${figure(most)} 天`,
			none: '还没有一篇经验能算出这个天数。',
			definition:
				'从经验的日期到别处首次采用的日期，两者都精确到日的才计。早已采用的不计；因日期不全而分不清哪次采用最早的，以及首次采用早于经验本身的，也不计。列出居中的一个（中位数）、最短的和最长的。',
			days: (n: number) => `${figure(n)} 天`,
		},
		refusals: {
			title: '为什么不采用',
			none: '没有否定的答复。',
			definition: '答复为不适用、不采用、暂缓或已停用的，按所给原因统计。',
		},
		inUse: {
			title: '是否仍在采用',
			definition:
				'答复为已采用、改进后采用或早已采用的，按最近一次复查的结果统计；没有复查的，看成效是否经过核实，只凭采用单位自述的不算。',
			notChecked: '答复以后没有人复查过',
		},
		overdue: {
			title: '逾期未跟进',
			definition: (months: string, first: number) =>
				`经验采用满 ${months} 个月时应复查。到期而没有复查的列在这里。不只凭采用单位自述的核实，以及“早已采用”的答复，也算复查。答复为试行、研究中或暂缓的，从最近一次说明起满 ${figure(first)} 个月时请再作说明。`,
			none: '没有逾期未跟进的。',
		},
		nothing: '还没有可统计的内容。',
	},
	followUp: {
		next: '下次复查',
		overdue: '复查已逾期，应在',
		stale: '曾核实，此后未再复查',
		title: '到期的跟进',
		nextWord: '下次说明',
		overdueWord: '有待说明，应在',
		word: {
			trial: '请说明试行的结果',
			assessing: '请说明研究的结果',
			'on-hold': '请说明是否仍然暂缓',
		},
	},
});

/** The network and its figures. */
export const figuresWords = { en, zh };
