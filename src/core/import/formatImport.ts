import { formatFrame } from '../format/formatFrame.ts';
import { countImport } from './countImport.ts';
import { describeData } from './describeData.ts';
import type { ImportMessage } from './importMessage.ts';
import type { Proposal, SourceResult } from './proposal.ts';

export interface FormatImportOptions {
	lang: 'en' | 'zh';
	colour: boolean;
	/** The content folder as the person named it, put before every path. */
	content: string;
	/** Whether the new records were to be written. */
	write: boolean;
}

const labels = {
	en: { error: 'error', warning: 'warning', note: 'note', help: 'help' },
	zh: { error: '错误', warning: '警告', note: '说明', help: '怎么改' },
};

const colours = { error: '31', warning: '33', note: '36' };

/** What an import does, or would do, for people: each source, each row of it, and what there is to say of them. */
export function formatImport(results: readonly SourceResult[], options: FormatImportOptions): string {
	const blocks = results.flatMap((result) => [
		formatSource(result, options),
		...result.messages.map((message) => formatMessage(message, result.source, undefined, options)),
		...result.proposals.map((proposal) => formatProposal(proposal, result.source, options)),
	]);
	return `${[...blocks, formatCounts(results, options)].join('\n\n')}\n`;
}

function formatSource({ source, sheet, encoding, delimiter }: SourceResult, options: FormatImportOptions): string {
	const { lang } = options;
	const divides = delimiter === '\t' ? { en: 'tabs', zh: '制表符' }[lang] : delimiter && `“${delimiter}”`;
	const ways = [
		sheet && { en: `sheet “${sheet}”`, zh: `工作表“${sheet}”` }[lang],
		encoding && { en: `read as ${encoding}`, zh: `按 ${encoding} 读取` }[lang],
		divides && { en: `cells divided by ${divides}`, zh: `以${divides}分列` }[lang],
	].filter(Boolean);
	const name = paint(source, '1', options);
	if (ways.length === 0) return name;
	return lang === 'zh' ? `${name}（${ways.join('，')}）` : `${name} (${ways.join(', ')})`;
}

function formatProposal(proposal: Proposal, source: string, options: FormatImportOptions): string {
	const { lang } = options;
	const { title, data, row, line, messages } = proposal;
	const place =
		row !== undefined
			? { en: `row ${row}`, zh: `第 ${row} 行` }[lang]
			: line !== undefined
				? { en: `line ${line}`, zh: `第 ${line} 行` }[lang]
				: undefined;
	const head = [
		place && place + { en: ': ', zh: '：' }[lang],
		title !== undefined && `“${title}” `,
		outcome(proposal, options),
	]
		.filter(Boolean)
		.join('');
	const fields = data ? describeData(proposal.kind, data).map((field) => `  ${field}`) : [];
	return [
		[head, ...fields].join('\n'),
		...messages.map((message) => formatMessage(message, source, place, options)),
	].join('\n');
}

function outcome({ state, path }: Proposal, options: FormatImportOptions): string {
	const { lang, content } = options;
	const file = path === undefined ? '' : `${content.replace(/\/+$/, '')}/${path}`;
	switch (state) {
		case 'new':
			return `→ ${paint(file, '32', options)}`;
		case 'written':
			return { en: `→ ${paint(file, '32', options)} written`, zh: `→ 已写入 ${paint(file, '32', options)}` }[lang];
		case 'there':
			return path === undefined
				? { en: 'comes twice', zh: '重复出现' }[lang]
				: { en: `is there already: ${file}`, zh: `已经有了：${file}` }[lang];
		case 'changed':
			return { en: `has changed since it was imported: ${file}`, zh: `导入之后有改动：${file}` }[lang];
		case 'refused':
			return paint({ en: 'is not imported', zh: '没有导入' }[lang], '31', options);
	}
}

function formatMessage(
	{ severity, column, value, text, help }: ImportMessage,
	source: string,
	place: string | undefined,
	options: FormatImportOptions,
): string {
	const { lang } = options;
	const where = [source, place, column && `“${column}”`].filter(Boolean).join({ en: ', ', zh: '，' }[lang]);
	const label = paint(labels[lang][severity], `1;${colours[severity]}`, options);
	const lines = [`${label}${paint(`: ${text[lang]}`, '1', options)}`, ` ${paint('-->', '34', options)} ${where}`];
	if (value) {
		const first = value.split('\n')[0] ?? '';
		const end = { line: 1, column: 1, endLine: 1, endColumn: 1 };
		lines.push(`  ${paint('|', '34', options)} ${formatFrame(first, end).line}`);
	}
	if (help) lines.push(`  ${paint('=', '34', options)} ${paint(`${labels[lang].help}:`, '1', options)} ${help[lang]}`);
	return lines.join('\n');
}

function formatCounts(results: readonly SourceResult[], { lang, write }: FormatImportOptions): string {
	const { fresh, there, open } = countImport(results);
	if (lang === 'zh') {
		const parts = [
			fresh > 0 && (write ? `写入 ${fresh} 条` : `可写入 ${fresh} 条`),
			there > 0 && `已有 ${there} 条`,
			open > 0 && `${open} 处要先处理`,
		].filter(Boolean);
		const end = !write && fresh > 0 ? '现在什么也没有写；加上 --write 就会写入。' : '';
		return `${parts.join('，') || '没有可导入的内容'}。${end}`;
	}
	const parts = [
		fresh > 0 && `${fresh} ${write ? 'written' : 'to write'}`,
		there > 0 && `${there} there already`,
		open > 0 && `${open} with something to put right first`,
	].filter(Boolean);
	const end = !write && fresh > 0 ? ' Nothing was written yet; --write writes.' : '';
	return `${parts.join(', ') || 'Nothing to import'}.${end}`;
}

const paint = (text: string, code: string, { colour }: FormatImportOptions) =>
	colour ? `\u001b[${code}m${text}\u001b[0m` : text;
