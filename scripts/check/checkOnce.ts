import { appendFile } from 'node:fs/promises';
import { checkFormats } from '../../src/core/format/checkFormats.ts';
import { formatStepSummary } from '../../src/core/format/formatStepSummary.ts';
import { judgeWarnings } from '../../src/core/format/judgeWarnings.ts';
import { createRoutes } from '../../src/core/routes.ts';
import type { RuleId } from '../../src/core/rules/rules.ts';
import { siteAddress } from '../../src/core/siteAddress.ts';
import type { Settings } from '../../src/core/schema/schemas.ts';
import { checkContent } from '../../src/io/content/checkContent.ts';
import { cutOffHistory } from '../../src/io/content/cutOffHistory.ts';
import { interfaceLanguage } from '../../src/io/interfaceLanguage.ts';
import { repositoryPath } from '../../src/io/history/repositoryPath.ts';
import { say } from '../frame/say.ts';
import { hasColour } from './hasColour.ts';

export interface CheckOptions {
	/** The content folder, as it was named. */
	content: string;
	format: keyof typeof checkFormats;
	hints: boolean;
	/** So many warnings are put up with; without it, any number. */
	allowed: number | undefined;
}

/** Checks a content folder, says what it found, and sets the exit code. */
export async function checkOnce({ content, format, hints, allowed }: CheckOptions): Promise<void> {
	const { messages, counts, settings } = await checkContent(content, { hints });
	const shown = format === 'pretty' ? content : await repositoryPath(content);
	const lang = interfaceLanguage();
	const notice = await cutOffHistory(content);
	const options = {
		lang,
		notice,
		colour: hasColour(),
		content: shown,
		hints,
		counts,
		helpUri: helpUriOf(settings, lang),
	};
	process.stdout.write(checkFormats[format](messages, options));
	const { error, warning } = counts;
	const verdict = judgeWarnings(warning, allowed ?? warning);
	if (verdict.words) process.stderr.write(`${say(verdict.words)}\n`);
	process.exitCode = error > 0 || verdict.tooMany ? 1 : 0;
	const summary = process.env['GITHUB_STEP_SUMMARY'];
	if (format === 'github' && summary) {
		const end = verdict.words ? `\n${say(verdict.words)}\n` : '';
		await appendFile(summary, formatStepSummary(messages, options) + end);
	}
}

/** The address of the page that explains a rule, where the bulletin is published. */
function helpUriOf(settings: Settings | undefined, lang: 'en' | 'zh'): ((rule: RuleId) => string) | undefined {
	if (!settings?.url) return undefined;
	const { url, languages } = settings;
	const routes = createRoutes(siteAddress(settings).base, languages);
	const spoken = languages.find((tag) => tag.split('-')[0] === lang) ?? languages[0] ?? lang;
	return (rule) => new URL(routes.rules(spoken, rule), url).href;
}
