import type { Message, Severity } from '../message.ts';
import { countMessages } from './countMessages.ts';
import type { GithubOptions } from './formatGithub.ts';
import { formatSummary } from './formatSummary.ts';
import { pathOf } from './pathOf.ts';

/** GitHub refuses a summary of more than 1 MB. */
const maxBytes = 900_000;
const maxCell = 300;

const signs: Record<Severity, string> = { error: '❌', warning: '⚠️', hint: '💡' };

/** Everything that was found as a table in Markdown, for the summary page of a step of GitHub's runner. */
export function formatStepSummary(
	messages: readonly Message[],
	{ lang, content, hints = false, counts = countMessages(messages) }: GithubOptions,
): string {
	const told = messages.filter(({ severity }) => hints || severity !== 'hint');
	const title = lang === 'zh' ? '检查结果' : 'What the check found';
	const lines = [`## ${title}`, '', formatSummary(counts, { lang, hints })];
	if (told.length === 0) return `${lines.join('\n')}\n`;
	const names = lang === 'zh' ? ['位置', '问题', '怎么改', '规则'] : ['Where', 'What', 'What to write instead', 'Rule'];
	lines.push('', `| | ${names.join(' | ')} |`, '| --- | --- | --- | --- | --- |');
	let bytes = 0;
	let rows = 0;
	for (const { file, place, severity, text, help, rule } of told) {
		const cells = [`${pathOf(content, file)}:${place.line}`, text[lang], help?.[lang] ?? '', rule];
		const row = `| ${signs[severity]} | ${cells.map(escapeCell).join(' | ')} |`;
		// A character takes at most three bytes for each of its units.
		bytes += row.length * 3;
		if (bytes > maxBytes) break;
		lines.push(row);
		rows++;
	}
	const more = told.length - rows;
	if (more > 0) lines.push('', lang === 'zh' ? `另有 ${more} 个没有列出。` : `${more} more are not listed here.`);
	return `${lines.join('\n')}\n`;
}

/**
 * A text of a stranger that shows as itself: no mark-up, no link, no picture, no name that is called on. Every sign
 * that could mean something to Markdown or HTML is written by its number.
 */
function escapeCell(text: string): string {
	const short = text.length > maxCell ? `${[...text].slice(0, maxCell).join('')}…` : text;
	return (
		short
			.replace(/\s+/g, ' ')
			// An address or a name is found in the finished text too: a joiner without width keeps it apart.
			.replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=@)/gi, '\u2060')
			.replace(/[^\p{L}\p{N}\p{M} “”‘’…，。、；：？！（）,;?()/-]/gu, (sign) => `&#${sign.codePointAt(0)};`)
	);
}
