import type { Message, Words } from '../message.ts';
import { type Counts, countMessages } from './countMessages.ts';
import { formatSummary } from './formatSummary.ts';
import { pathOf } from './pathOf.ts';

export interface GithubOptions {
	lang: 'en' | 'zh';
	/** The content folder, seen from the root of the repository. */
	content: string;
	/** Hints are listed in the summary; annotations are for what must or should be mended. */
	hints?: boolean;
	/** How many there are of each, where not all are given. */
	counts?: Counts;
	/** What there is to say of the check itself. */
	notice?: Words | undefined;
}

/** GitHub shows so many errors and so many warnings of one step, and is silent about the rest. */
const maxShown = 10;

/**
 * Errors and warnings as annotations of a pull request. What a line of ours repeats from a file stands behind `::error …::`
 * and has no line breaks, so that no text can give the runner a command of its own.
 */
export function formatGithub(messages: readonly Message[], options: GithubOptions): string {
	const { lang, content, hints = false, counts = countMessages(messages), notice } = options;
	const of = (severity: 'error' | 'warning') => messages.filter((m) => m.severity === severity).slice(0, maxShown);
	const shown = [...of('error'), ...of('warning')];
	const lines = shown.map(({ file, place, rule, severity, text, help }) => {
		const properties = {
			file: pathOf(content, file),
			line: place.line,
			endLine: place.endLine,
			// GitHub refuses columns of an annotation over several lines.
			...(place.line === place.endLine && { col: place.column, endColumn: place.endColumn }),
			title: rule,
		};
		const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
		const words = help ? `${text[lang]}\n${help[lang]}` : text[lang];
		return `::${severity} ${list.join(',')}::${escapeData(words)}`;
	});
	const hidden = counts.error + counts.warning - shown.length;
	if (hidden > 0) lines.push(moreThanShown(hidden)[lang]);
	if (notice) lines.push(`::notice::${escapeData(notice[lang])}`);
	return [...lines, formatSummary(counts, { lang, hints }), ''].join('\n');
}

const moreThanShown = (n: number) => ({
	en: `GitHub shows ${maxShown} errors and ${maxShown} warnings of a step. ${n} more ${n === 1 ? 'is' : 'are'} in its summary.`,
	zh: `GitHub 每一步只显示 ${maxShown} 个错误和 ${maxShown} 个警告。另有 ${n} 个列在这一步的摘要里。`,
});

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
