import type { Input } from '../../form/field.ts';
import type { Words } from '../../message.ts';
import { closest } from '../../parse/closest.ts';
import { proposeName } from '../../parse/proposeName.ts';
import { segmentPattern } from '../../schema/id.ts';
import { figureHelp } from './figureHelp.ts';
import { fold } from './fold.ts';
import type { Tell } from '../importMessage.ts';
import type { KnownNames } from './knownNames.ts';
import { type DateOrder, readDate } from './readDate.ts';
import { type DecimalSign, readNumber } from './readNumber.ts';
import { readReference } from './readReference.ts';
import { readYes } from './readYes.ts';
import { type Cell, cellText } from '../table/table.ts';

export interface ValueContext {
	names: KnownNames;
	languages: readonly string[];
	attributes: readonly { id: string; names: readonly string[] }[];
	dates?: DateOrder;
	decimal?: DecimalSign;
}

type LeafInput = Exclude<Input, { type: 'list' } | { type: 'group' } | { type: 'profile' }>;

/** The value of a field from a cell that isn't empty; undefined where it can't be taken over, and then it is told why. */
export function readValue(cell: Cell, input: LeafInput, context: ValueContext, tell: Tell): unknown {
	const text = cellText(cell);
	const error = (words: Words, help?: Words) => {
		tell({ severity: 'error', value: text, text: words, ...(help && { help }) });
		return undefined;
	};
	switch (input.type) {
		case 'line':
			return text.replace(/\s+/g, ' ');
		case 'text':
		case 'workshop':
			return text.replace(/[ \t]*\n[ \t]*/g, '\n');
		case 'number':
			return numberOf(cell, text, context, error);
		case 'value':
			return readYes(cell) ?? (/^-?[\d.,' ]+$/.test(text) ? numberOf(cell, text, context, error) : text);
		case 'yes':
			return readYes(cell) ?? error(notYes, { en: 'Write yes or no.', zh: '请写“是”或“否”。' });
		case 'date':
			return dateOf(cell, text, context, tell, error);
		case 'address':
			return addressOf(text, error);
		case 'id':
			return segmentPattern.test(text) ? text : error(notId(text), idHelp(text));
		case 'language':
			return context.languages.includes(text) ? text : error(notLanguage(text), languageHelp(context.languages));
		case 'attribute': {
			const found = context.attributes.filter(
				({ id, names }) => id === text || names.some((n) => fold(n) === fold(text)),
			);
			return found.length === 1 ? found[0]?.id : error(notAttribute(text), attributeHelp(context));
		}
		case 'choice':
			return choiceOf(text, input.choices, error);
		case 'record':
			return readReference(text, input.kind, context.names, error);
	}
}

type Refuse = (words: Words, help?: Words) => undefined;

function numberOf(cell: Cell, text: string, { decimal }: ValueContext, error: Refuse): number | undefined {
	if (typeof cell === 'number') return cell;
	const read = readNumber(text, decimal);
	if (read.type === 'number') return read.number;
	if (read.type === 'unreadable') {
		return error({ en: 'This is not a figure alone.', zh: '这里不只是数字。' }, figureHelp(text));
	}
	const [decimals, thousands] = read.readings;
	return error(
		{ en: `This can be ${decimals} or ${thousands}.`, zh: `这可以是 ${decimals}，也可以是 ${thousands}。` },
		{
			en: 'Say which sign stands before decimals: --decimal comma or --decimal point.',
			zh: '请说明小数点用哪个符号：--decimal comma（逗号）或 --decimal point（点）。',
		},
	);
}

function dateOf(cell: Cell, text: string, { dates }: ValueContext, tell: Tell, error: Refuse): string | undefined {
	if (typeof cell === 'object' && 'date' in cell) return cell.date;
	// A figure ends without zeros: who types 2024.10 has 2024.1 in the file.
	const found = typeof cell === 'number' ? /^([12]\d{3})\.1$/.exec(text) : null;
	if (found) {
		const [january, october] = [`${found[1]}-01`, `${found[1]}-10`];
		return error(
			{ en: `This can be ${january} or ${october}.`, zh: `这可以是 ${january}，也可以是 ${october}。` },
			{
				en: `Excel makes ${found[1]}.1 of ${found[1]}.10. Write ${january} or ${october}.`,
				zh: `Excel 会把 ${found[1]}.10 变成 ${found[1]}.1。请写 ${january} 或 ${october}。`,
			},
		);
	}
	const read = readDate(text, dates);
	if (read.type === 'date') {
		if (read.serial) {
			tell({
				severity: 'note',
				value: text,
				text: { en: `Read as Excel’s number of the day ${read.date}.`, zh: `按 Excel 的日期序号读作 ${read.date}。` },
			});
		}
		return read.date;
	}
	if (read.type === 'ambiguous') {
		const [dayFirst, monthFirst] = read.readings;
		return error(
			{ en: `This can be ${dayFirst} or ${monthFirst}.`, zh: `这可以是 ${dayFirst}，也可以是 ${monthFirst}。` },
			{
				en: `Say in which order days and months stand: --dates dmy for ${dayFirst}, --dates mdy for ${monthFirst}.`,
				zh: `请说明日和月的先后：--dates dmy 表示 ${dayFirst}，--dates mdy 表示 ${monthFirst}。`,
			},
		);
	}
	return read.type === 'short-year'
		? error(
				{ en: 'The century is missing.', zh: '年份缺少世纪。' },
				{ en: 'Write the year with four figures: 31.8.1956', zh: '年份请写四位：1956-08-31' },
			)
		: error(
				{ en: 'This is no date.', zh: '这不是日期。' },
				{ en: 'Write 1956-08-31, 1956-08 or 1956.', zh: '请写 1956-08-31、1956-08 或 1956。' },
			);
}

function addressOf(text: string, error: Refuse): string | undefined {
	if (URL.canParse(text) && /^https?:\/\//i.test(text)) return text;
	const whole = `https://${text}`;
	return error(
		{ en: 'This is no web address.', zh: '这不是网址。' },
		/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) && URL.canParse(whole)
			? { en: `Write it whole: ${whole}`, zh: `请写完整：${whole}` }
			: { en: 'A web address begins with https:// or http://.', zh: '网址以 https:// 或 http:// 开头。' },
	);
}

function choiceOf(text: string, choices: readonly { value: string; name: Words }[], error: Refuse): string | undefined {
	const wanted = fold(text);
	const found = choices.filter(({ value, name }) => [value, name.en, name.zh].some((word) => fold(word) === wanted));
	const [first, second] = found;
	if (first && !second) return first.value;
	const words = choices.flatMap(({ value, name }) => [value, name.en, name.zh]);
	const near = closest(text, words);
	return error(
		{ en: 'This is none of the choices.', zh: '这不是可选的词。' },
		near
			? { en: `Did you mean “${near}”?`, zh: `是不是“${near}”？` }
			: {
					en: `Choose one: ${choices.map(({ value }) => value).join(', ')}.`,
					zh: `请选一个：${choices.map(({ name }) => name.zh).join('、')}。`,
				},
	);
}

const notYes: Words = { en: 'This is neither yes nor no.', zh: '这既不是“是”，也不是“否”。' };
const notId = (text: string): Words => ({
	en: `“${text}” can’t be a short name.`,
	zh: `“${text}”不能作短名。`,
});
const idHelp = (text: string): Words => {
	const name = proposeName(text);
	return name
		? { en: `Small letters a-z, digits and hyphens: ${name}`, zh: `只用小写字母 a-z、数字和连字符：${name}` }
		: { en: 'Use small letters a-z, digits and hyphens.', zh: '请只用小写字母 a-z、数字和连字符。' };
};
const notLanguage = (text: string): Words => ({
	en: `This bulletin has no language “${text}”.`,
	zh: `这个汇编没有“${text}”语言。`,
});
const languageHelp = (languages: readonly string[]): Words => ({
	en: `It has: ${languages.join(', ')}.`,
	zh: `现有：${languages.join('、')}。`,
});
const notAttribute = (text: string): Words => ({
	en: `digest.yml lists no attribute “${text}”.`,
	zh: `digest.yml 里没有“${text}”这个属性。`,
});
const attributeHelp = ({ attributes }: ValueContext): Words => ({
	en: `It lists: ${attributes.map(({ id }) => id).join(', ') || 'none'}.`,
	zh: `它列出的有：${attributes.map(({ id }) => id).join('、') || '（无）'}。`,
});
