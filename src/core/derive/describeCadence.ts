import type { Words } from '../message.ts';
import { cadenceRule } from './cadenceRule.ts';

const days = {
	MO: { en: 'Monday', zh: '一' },
	TU: { en: 'Tuesday', zh: '二' },
	WE: { en: 'Wednesday', zh: '三' },
	TH: { en: 'Thursday', zh: '四' },
	FR: { en: 'Friday', zh: '五' },
	SA: { en: 'Saturday', zh: '六' },
	SU: { en: 'Sunday', zh: '日' },
} as const;

/** By RFC 5545, days of the week are all such days of a month or of a year; of days they are those that are let through. */
const units = {
	DAILY: { every: { en: 'every day', zh: '每天' }, en: 'days', zh: '天', on: { en: 'on DAYS alone', zh: '，限DAYS' } },
	WEEKLY: { every: { en: 'every week', zh: '每周' }, en: 'weeks', zh: '周', on: { en: 'on DAYS', zh: '的DAYS' } },
	MONTHLY: {
		every: { en: 'every month', zh: '每月' },
		en: 'months',
		zh: '个月',
		on: { en: 'on each DAYS of the month', zh: '，当月每DAYS' },
	},
	YEARLY: {
		every: { en: 'every year', zh: '每年' },
		en: 'years',
		zh: '年',
		on: { en: 'on each DAYS of the year', zh: '，当年每DAYS' },
	},
} as const;

/** How often, in words, for a cadence that the schema has let through: `weekly` or `FREQ=WEEKLY;BYDAY=TH`. */
export function describeCadence(cadence: string): Words {
	const rule = new Map(
		cadenceRule(cadence)
			.split(';')
			.map((part) => part.split('=') as [string, string]),
	);
	const often = howOften(rule);
	const end = endOf(rule);
	return end ? { en: often.en + end.en, zh: often.zh + end.zh } : often;
}

function howOften(rule: ReadonlyMap<string, string>): Words {
	const unit = units[rule.get('FREQ') as keyof typeof units];
	const interval = Number(rule.get('INTERVAL') ?? 1);
	const on = (rule.get('BYDAY')?.split(',') ?? []).map((day) => days[day as keyof typeof days]);
	const every = interval === 1 ? unit.every : { en: `every ${interval} ${unit.en}`, zh: `每 ${interval} ${unit.zh}` };
	if (on.length === 0) return every;
	const enDays = on.map((day) => day.en).join(', ');
	const zhDays = `星期${on.map((day) => day.zh).join('、')}`;
	if (interval === 1) return { en: `every ${enDays}`, zh: `每${zhDays}` };
	return {
		en: `${every.en}, ${unit.on.en.replace('DAYS', enDays)}`,
		zh: `${every.zh}${unit.on.zh.replace('DAYS', zhDays)}`,
	};
}

/** Until when, or how many times; nothing where it goes on. */
function endOf(rule: ReadonlyMap<string, string>): Words | undefined {
	const until = rule.get('UNTIL');
	if (until) {
		const day = Date.parse(until.replace(/^(.{4})(.{2})(.{2})$/, '$1-$2-$3'));
		return { en: ` until ${englishDay.format(day)}`, zh: `，到${chineseDay.format(day)}为止` };
	}
	const times = Number(rule.get('COUNT') ?? 0);
	if (times === 0) return undefined;
	return {
		en: times === 1 ? ', once' : `, ${times.toLocaleString('en')} times`,
		zh: `，共 ${times.toLocaleString('en')} 次`,
	};
}

const wholeDay = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const;
const englishDay = new Intl.DateTimeFormat('en-GB', wholeDay);
const chineseDay = new Intl.DateTimeFormat('zh', wholeDay);
