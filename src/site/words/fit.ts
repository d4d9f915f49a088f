import { figure } from './chinese.ts';
import type { Age } from '../../core/derive/ageOf.ts';
import type { Share } from '../../core/derive/unanswered.ts';
import { withArticle } from '../../core/form/withArticle.ts';
import { count } from './english.ts';
import type { Terms } from './words.ts';

const en = ({ factory }: Terms) => ({
	condition: {
		is: (attribute: string, value: string) => `${attribute}: ${value}`,
		in: (attribute: string, values: string) => `${attribute}: ${values}`,
		or: ' or ',
		atLeast: (attribute: string, value: string) => `${attribute}: at least ${value}`,
		atMost: (attribute: string, value: string) => `${attribute}: at most ${value}`,
		between: (attribute: string, least: string, most: string) => `${attribute}: ${least} to ${most}`,
		yes: 'yes',
		no: 'no',
	},
	fit: {
		forOurs: `For our ${factory.one}`,
		forOursHint:
			'Experience of others, held against the profile above. First what meets an open need, then what fits better, then what is better borne out, then what is newer.',
		suits: `Which ${factory.many} it suits`,
		suitsHint: `Its conditions, held against the profile of every other ${factory.one}.`,
		verdicts: {
			need: 'Meets an open need',
			fits: 'Fits',
			any: `Suits any ${factory.one}: states no conditions`,
			near: 'Near misses',
			unknown: 'Not known',
			blocked: 'Ruled out',
		},
		verdict: { fits: 'fits', near: 'near miss', unknown: 'not known', blocked: 'ruled out' },
		noConditions: 'It states no conditions.',
		anyFactory: (n: number) =>
			`It states no conditions, so it is for ${n === 1 ? `the one other ${factory.one}` : `all ${n.toLocaleString('en')} other ${factory.many}`}.`,
		restOfFactories: (n: number) =>
			`It states no conditions, so it is also for ${n === 1 ? `the one other ${factory.one} that remains` : `the ${n.toLocaleString('en')} other ${factory.many} that remain`}.`,
		met: {
			required: (condition: string) => `“${condition}”, as required.`,
			helpful: (condition: string) => `“${condition}”, which helps.`,
			blocking: (condition: string) => `“${condition}”, which rules it out.`,
		},
		unmet: {
			required: (condition: string, here: string) => `“${condition}” is required; here it is ${here}.`,
			helpful: (condition: string, here: string) => `“${condition}” would help; here it is ${here}.`,
			blocking: (condition: string, here: string) => `“${condition}” would rule it out; here it is ${here}.`,
		},
		silent: {
			required: (condition: string) => `“${condition}” is required; the profile does not say.`,
			helpful: (condition: string) => `“${condition}” would help; the profile does not say.`,
			blocking: (condition: string) => `“${condition}” would rule it out; the profile does not say.`,
		},
		meetsNeed: 'Meets the open need',
		answered: 'answered',
		none: 'Nothing from others is waiting to be looked at.',
		more: (n: number) => `and ${n.toLocaleString('en')} more`,
		finder: `Describe ${withArticle(factory.one)} that is in no list`,
	},
	finder: {
		title: `Find what suits ${withArticle(factory.one)}`,
		intro: `Describe ${withArticle(factory.one)}; what you leave out counts as not known. The answer is worked out in your browser, and the address of this page keeps your choice.`,
		noScript: `This page works with JavaScript. Without it, the page of each ${factory.one} shows what suits it.`,
		problem: 'The problem, in a few words',
		problemHint: 'Reports that speak of it come first.',
		any: 'not said',
		results: 'What suits it',
		speaking: 'Speaks of the problem',
		failed: `The reports could not be loaded. Try again, or open the page of ${withArticle(factory.one)} that is like yours.`,
		speaksOf: (words: string) => `Speaks of: ${words}`,
		count: (n: number) => count(n, 'report fits', 'reports fit'),
	},
	unanswered: {
		title: 'Waiting for an answer',
		hint: 'Reports that fit and have no answer from here, the longest waiting first.',
		none: 'No report that fits is waiting for an answer.',
		days: ({ days, atLeast }: Age) => `waiting ${atLeast ? 'at least ' : ''}${count(days, 'day', 'days')}`,
		undated: 'without date',
		share: ({ answered, suited, unknown }: Share) => {
			if (suited === 0 && unknown > 0) return `It isn't known to suit any other ${factory.one} in the list.`;
			if (suited === 0) return `It suits no other ${factory.one} in the list.`;
			if (suited === 1)
				return `${answered === 1 ? 'Answered' : 'Not answered yet'} by the one ${factory.one} that it suits.`;
			if (answered === 0)
				return `Not answered yet by any of the ${count(suited, factory.one, factory.many)} that it suits.`;
			return `Answered by ${answered.toLocaleString('en')} of the ${count(suited, factory.one, factory.many)} that it suits.`;
		},
	},
	evidence: {
		level: (n: number) => `Evidence level ${n} of 5`,
		reasons: [
			'It is told, without figures before and after.',
			'There are figures before and after, with their unit.',
			'The figures say which time they cover and how they were measured.',
			'There is a document, picture or audit to look at.',
			'The result has been verified where it was taken over.',
			'The result has been verified at three or more adopters, and none has given it up.',
		],
		missing: [
			'A figure before and after, with its unit, would raise it.',
			'The period and the method of a figure would raise it.',
			'A document or picture to look at would raise it, or a verified adoption elsewhere.',
			'A verified adoption elsewhere would raise it.',
			'A verified result at three adopters, with none given up, would raise it.',
			'',
		],
		withoutUnit: 'There are figures before and after, without their unit. The unit would raise it.',
	},
});

const zh = ({ factory }: Terms): ReturnType<typeof en> => ({
	condition: {
		is: (attribute: string, value: string) => `${attribute}：${value}`,
		in: (attribute: string, values: string) => `${attribute}：${values}`,
		or: '或',
		atLeast: (attribute: string, value: string) => `${attribute}：不少于${value}`,
		atMost: (attribute: string, value: string) => `${attribute}：不多于${value}`,
		between: (attribute: string, least: string, most: string) => `${attribute}：${least}至${most}`,
		yes: '是',
		no: '否',
	},
	fit: {
		forOurs: `适合本${factory.one}的经验`,
		forOursHint: '把别处的经验同上面的概况对照。先列能解决待解决需求的，再列更适合的、凭据更足的、更新的。',
		suits: `适合哪些${factory.many}`,
		suitsHint: `把它的适用条件同其他各${factory.one}的概况对照。`,
		verdicts: {
			need: '能解决待解决的需求',
			fits: '适合',
			any: `没有写明条件，各${factory.one}都适用`,
			near: '差一点',
			unknown: '不清楚',
			blocked: '不适合',
		},
		verdict: { fits: '适合', near: '差一点', unknown: '不清楚', blocked: '不适合' },
		noConditions: '没有写明条件。',
		anyFactory: (n: number) => `它没有写明条件，其他 ${figure(n)} 个${factory.one}都适用。`,
		restOfFactories: (n: number) => `它没有写明条件，其余 ${figure(n)} 个${factory.one}也都适用。`,
		met: {
			required: (condition: string) => `“${condition}”，符合必备条件。`,
			helpful: (condition: string) => `“${condition}”，有帮助。`,
			blocking: (condition: string) => `“${condition}”，因此不宜采用。`,
		},
		unmet: {
			required: (condition: string, here: string) => `须“${condition}”，这里是${here}。`,
			helpful: (condition: string, here: string) => `“${condition}”更好，这里是${here}。`,
			blocking: (condition: string, here: string) => `“${condition}”则不宜采用，这里是${here}。`,
		},
		silent: {
			required: (condition: string) => `须“${condition}”，概况没有写。`,
			helpful: (condition: string) => `“${condition}”更好，概况没有写。`,
			blocking: (condition: string) => `“${condition}”则不宜采用，概况没有写。`,
		},
		meetsNeed: '对应待解决的需求',
		answered: '已答复',
		none: '别处没有等着看的经验。',
		more: (n: number) => `还有 ${figure(n)} 项`,
		finder: `描述一个不在名单里的${factory.one}`,
	},
	finder: {
		title: `查找适合某个${factory.one}的经验`,
		intro: `描述一个${factory.one}，没有填写的算作不清楚。结果在您的浏览器里算出，本页地址会保留您的选择。`,
		noScript: `本页需要 JavaScript。没有它时，每个${factory.one}的页面也会列出适合它的经验。`,
		problem: '用几个字写出问题',
		problemHint: '讲到这个问题的经验排在前面。',
		any: '不说明',
		results: '适合它的经验',
		speaking: '讲到这个问题',
		failed: `未能载入经验。请再试一次，或打开一个情况相近的${factory.one}的页面。`,
		speaksOf: (words: string) => `讲到：${words}`,
		count: (n: number) => `${figure(n)} 篇适合`,
	},
	unanswered: {
		title: '等待答复',
		hint: '适合这里而还没有答复的经验，等得最久的在前。',
		none: '没有适合而等待答复的经验。',
		days: ({ days, atLeast }: Age) => `已等${atLeast ? '至少' : ''} ${figure(days)} 天`,
		undated: '没有日期',
		share: ({ answered, suited, unknown }: Share) => {
			if (suited === 0 && unknown > 0) return `目前不知道名单上是否有其他适合的${factory.one}。`;
			if (suited === 0) return `名单上没有其他适合的${factory.one}。`;
			if (suited === 1) return `适合的一个${factory.one}${answered === 1 ? '已经' : '还没有'}作出答复。`;
			return `适合的 ${figure(suited)} 个${factory.many}中，${answered === 0 ? '还没有一个作出答复' : `已有 ${figure(answered)} 个作出答复`}。`;
		},
	},
	evidence: {
		level: (n: number) => `凭据等级 ${n}（最高 5）`,
		reasons: [
			'只有讲述，没有前后数字。',
			'有前后数字和单位。',
			'数字写明了时期和测量方法。',
			'有文件、照片或审核可查。',
			'成效已在采用单位得到核实。',
			'成效已在至少三个采用单位得到核实，并且没有一个停用。',
		],
		missing: [
			'补上前后数字和单位，等级就会提高。',
			'补上数字的时期和测量方法，等级就会提高。',
			'补上可查的文件或照片，或别处经过核实的采用，等级就会提高。',
			'别处有一个经过核实的采用，等级就会提高。',
			'有三个采用单位的成效得到核实而无一停用，等级就会提高。',
			'',
		],
		withoutUnit: '有前后数字，没有单位。补上单位，等级就会提高。',
	},
});

/** What suits whom, and how well it is borne out. */
export const fitWords = { en, zh };
