import type { Message, Severity } from '../message.ts';
import { countMessages } from './countMessages.ts';
import { formatFrame } from './formatFrame.ts';
import { formatSummary } from './formatSummary.ts';
import { pathOf } from './pathOf.ts';
import { printable } from './printable.ts';

export interface PrettyOptions {
	lang: 'en' | 'zh';
	colour: boolean;
	/** The content folder as the person named it, put before every path. */
	content: string;
	/** Shows hints too; else they are only counted. */
	hints?: boolean;
	/** Ends with a line that counts everything. */
	summary?: boolean;
}

const names: Record<'en' | 'zh', Record<Severity | 'help', string>> = {
	en: { error: 'error', warning: 'warning', hint: 'hint', help: 'help' },
	zh: { error: '错误', warning: '警告', hint: '提示', help: '怎么改' },
};

const colours: Record<Severity | 'quiet', string> = { error: '31', warning: '33', hint: '36', quiet: '34' };

/** Messages for people: what, where, the line itself, and what to write instead. */
export function formatPretty(messages: readonly Message[], options: PrettyOptions): string {
	const shown = options.hints ? messages : messages.filter((m) => m.severity !== 'hint');
	const blocks = shown.map((message) => formatMessage(message, options));
	if (options.summary !== false) blocks.push(formatSummary(countMessages(messages), options));
	return `${blocks.join('\n\n')}\n`;
}

function formatMessage(
	{ file, place, rule, severity, text, help, sourceLine }: Message,
	{ lang, colour, content }: PrettyOptions,
): string {
	const paint = (code: string, s: string) => (colour ? `\u001b[${code}m${s}\u001b[0m` : s);
	const bold = (s: string) => paint('1', s);
	const quiet = (s: string) => paint(colours.quiet, s);
	const label = names[lang];
	const number = String(place.line);
	const gutter = ' '.repeat(number.length);

	const lines = [
		`${paint(`1;${colours[severity]}`, `${label[severity]}[${rule}]`)}${bold(`: ${printable(text[lang])}`)}`,
		`${gutter}${quiet('-->')} ${printable(pathOf(content, file))}:${place.line}:${place.column}`,
	];
	if (sourceLine !== undefined && sourceLine.trim() !== '') {
		const frame = formatFrame(sourceLine, place);
		lines.push(
			`${gutter} ${quiet('|')}`,
			`${quiet(`${number} |`)} ${frame.line}`,
			`${gutter} ${quiet('|')} ${paint(`1;${colours[severity]}`, frame.carets)}`,
		);
	}
	if (help) lines.push(`${gutter} ${quiet('=')} ${bold(`${label.help}:`)} ${printable(help[lang])}`);
	return lines.join('\n');
}
