import type { Message, Severity } from '../message.ts';
import { ruleExamples } from '../rules/examples/ruleExamples.ts';
import { type RuleId, rules } from '../rules/rules.ts';
import { pathOf } from './pathOf.ts';

export interface SarifOptions {
	lang: 'en' | 'zh';
	/** The content folder, seen from the root of the repository. */
	content: string;
	hints?: boolean;
	/** The page that explains a rule, where there is one. */
	helpUri?: (rule: RuleId) => string;
}

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', hint: 'note' };
const ids = Object.keys(rules) as RuleId[];

/** Messages as SARIF 2.1.0, which code hosts and editors read. Our columns are its own: from 1, in UTF-16 units. */
export function formatSarif(messages: readonly Message[], options: SarifOptions): string {
	const { lang, content, hints = false } = options;
	const shown = hints ? messages : messages.filter(({ severity }) => severity !== 'hint');
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'experience-digest', language: lang, rules: ids.map((id) => ruleOf(id, options)) } },
				columnKind: 'utf16CodeUnits',
				originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
				results: shown.map((message) => resultOf(message, lang, content)),
			},
		],
	};
	return `${JSON.stringify(log, undefined, '\t')}\n`;
}

function ruleOf(id: RuleId, { lang, helpUri }: SarifOptions) {
	const { severity, summary } = rules[id];
	return {
		id,
		shortDescription: { text: summary[lang] },
		help: { text: `${ruleExamples[id].why[lang]}\ndigest explain ${id}` },
		...(helpUri && { helpUri: helpUri(id) }),
		defaultConfiguration: { level: levels[severity] },
	};
}

function resultOf(
	{ file, place, rule, severity, text, help, sourceLine }: Message,
	lang: 'en' | 'zh',
	content: string,
) {
	const { line: startLine, column: startColumn, endLine, endColumn } = place;
	const whole = startLine === endLine && sourceLine !== undefined;
	return {
		ruleId: rule,
		ruleIndex: ids.indexOf(rule),
		level: levels[severity],
		message: { text: help ? `${text[lang]}\n${help[lang]}` : text[lang] },
		locations: [
			{
				physicalLocation: {
					artifactLocation: locationOf(pathOf(content, file)),
					region: { startLine, startColumn, endLine, endColumn },
					...(whole && { contextRegion: { startLine, snippet: { text: sourceLine } } }),
				},
			},
		],
	};
}

/** From the root of the repository, or by itself where the folder lies elsewhere. */
function locationOf(path: string): { uri: string; uriBaseId?: string } {
	const [drive = '', ...rest] = path.split(/^([A-Za-z]:)/).filter(Boolean);
	const uri = (part: string) => part.split('/').map(encodeURIComponent).join('/');
	if (rest.length > 0) return { uri: `file:///${drive}${uri(rest.join(''))}` };
	return path.startsWith('/') ? { uri: `file://${uri(path)}` } : { uri: uri(path), uriBaseId: '%SRCROOT%' };
}
