import type { Message, Severity, Words } from '../message.ts';
import type { RuleId } from '../rules/rules.ts';
import { type Counts, countMessages } from './countMessages.ts';
import { formatFrame } from './formatFrame.ts';
import { formatSummary } from './formatSummary.ts';
import { pathOf } from './pathOf.ts';
import { printable } from './printable.ts';
import { severityNames } from './severityNames.ts';

export interface PrettyOptions {
	lang: 'en' | 'zh';
	colour: boolean;
	/** The content folder as the person named it, put before every path. */
	content: string;
	/** Shows hints too; else they are only counted. */
	hints?: boolean;
	/** How many there are of each, where not all are given. */
	counts?: Counts;
	/** Ends with a line that counts everything. */
	summary?: boolean;
	/** What there is to say of the check itself. */
	notice?: Words | undefined;
}

const helpNames = { en: 'help', zh: '怎么改' };

const colours: Record<Severity | 'quiet', string> = { error: '31', warning: '33', hint: '36', quiet: '34' };

/** Messages for people: what, where, the line itself, and what to write instead. */
export function formatPretty(messages: readonly Message[], options: PrettyOptions): string {
	const shown = options.hints ? messages : messages.filter((m) => m.severity !== 'hint');
	const blocks = shown.map((message) => formatMessage(message, options));
	if (options.summary !== false) {
		const first = gravest.flatMap((severity) => shown.find((message) => message.severity === severity) ?? [])[0];
		const summary = formatSummary(options.counts ?? countMessages(messages), options);
		const further = [first && explained(first.rule), options.notice].flatMap((words) => words?.[options.lang] ?? []);
		blocks.push([summary, ...further].join('\n'));
	}
	return `${blocks.join('\n\n')}\n`;
}

const gravest: readonly Severity[] = ['error', 'warning', 'hint'];

/** How to learn more about a message. */
const explained = (rule: RuleId) => ({
	en: `To learn more: npx digest explain ${rule}`,
	zh: `详细说明：npx digest explain ${rule}`,
});

function formatMessage(
	{ file, place, rule, severity, text, help, sourceLine }: Message,
	{ lang, colour, content }: PrettyOptions,
): string {
	const paint = (code: string, s: string) => (colour ? `\u001b[${code}m${s}\u001b[0m` : s);
	const bold = (s: string) => paint('1', s);
	const quiet = (s: string) => paint(colours.quiet, s);
	const number = String(place.line);
	const gutter = ' '.repeat(number.length);

	const lines = [
		`${paint(`1;${colours[severity]}`, `${severityNames[lang][severity]}[${rule}]`)}${bold(`: ${printable(text[lang])}`)}`,
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
	if (help) lines.push(`${gutter} ${quiet('=')} ${bold(`${helpNames[lang]}:`)} ${printable(help[lang])}`);
	return lines.join('\n');
}
