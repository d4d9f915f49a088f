import { lastDay } from './derive/days.ts';
import { collectBacklinks } from './link/collectBacklinks.ts';
import { collectReferences } from './link/collectReferences.ts';
import { compare } from './link/compare.ts';
import type { Found } from './found.ts';
import type { Message } from './message.ts';
import type { Digest, Records } from './model.ts';
import { createCollector } from './parse/collectMessages.ts';
import type { OlderOriginal } from './olderOriginal.ts';
import { noParseCache, type ParseCache } from './parse/parseCache.ts';
import { readRecords } from './parse/readRecords.ts';
import { readSettings } from './parse/readSettings.ts';
import type { PictureSize } from './pictureSize.ts';
import type { RuleContext } from './rules/rule.ts';
import { ruleList } from './rules/ruleList.ts';
import { createSuggest } from './rules/suggest.ts';
import type { SourceFile } from './sourceFile.ts';

export interface BuildSettings {
	/** Today, `YYYY-MM-DD`, for bulletins that set no `asOf`. */
	today: string;
	/** Paths below the content folder of all files that aren't records: pictures and documents. */
	assets: ReadonlySet<string>;
	/** Those of them that are named as pictures, with their size; nothing for what can't be read as a picture. */
	pictures?: ReadonlyMap<string, PictureSize | undefined>;
	/** Paths below the content folder of links that lead out of it, or nowhere; what lies behind them isn't read. */
	strayLinks?: ReadonlySet<string>;
	/** Of translations that are older than their original, by their path: the original as it was then. */
	originals?: ReadonlyMap<string, OlderOriginal>;
	/** What files were read as before: for a program that builds again after each edit. */
	parsed?: ParseCache;
}

/** What a folder of files amounts to: all messages, and the bulletin where no message is an error. */
export interface BuildResult {
	digest?: Digest;
	messages: Message[];
	/** What could be read, sound or not, drafts too: for those who offer choices while a bulletin is being written. */
	found: Found;
}

/**
 * The whole bulletin from its files: read, checked, linked. Never throws for what a person wrote; whatever is wrong
 * is in `messages`, all of it at once, by file and line. The same files give the same result in any order.
 */
export function buildDigest(
	files: readonly SourceFile[],
	{
		today,
		assets,
		pictures = new Map(),
		strayLinks = new Set(),
		originals = new Map(),
		parsed = noParseCache,
	}: BuildSettings,
): BuildResult {
	const sorted = [...files].sort((a, b) => compare(a.path, b.path));
	const byPath = new Map(sorted.map((file) => [file.path, file]));
	// One with another ending has a message of its own; what is in it counts all the same.
	const settingsFile = byPath.get('digest.yml') ?? sorted.find(({ path }) => /^digest\.ya?ml$/i.test(path));
	const { reportIn, messages: collected } = createCollector();
	const { settings, languages, locate } = readSettings(settingsFile, reportIn(settingsFile?.path ?? 'digest.yml'));
	const { records, known, files: read } = readRecords(sorted, languages, reportIn, parsed, settings?.terms);
	const asOf = lastDay(settings?.asOf ?? today);
	const context: RuleContext = {
		records,
		known,
		files: read,
		settings,
		locateSetting: locate,
		languages: languages ?? [],
		asOf,
		assets,
		pictures,
		strayLinks,
		originals,
		parsed,
		suggest: createSuggest(known),
	};
	for (const rule of ruleList) rule(context, (finding) => reportIn(finding.file)(finding));

	const messages = collected(byPath);
	const found = { settings, records, asOf };
	if (!settings || messages.some((m) => m.severity === 'error')) return { messages, found };
	const published = withoutDrafts(records);
	return {
		digest: {
			settings,
			asOf,
			records: published,
			references: collectReferences(published),
			backlinks: collectBacklinks(published),
		},
		messages,
		found,
	};
}

/** A draft is checked and not published. No published record points to one: a rule has made sure of it. */
function withoutDrafts(records: Records): Records {
	const reports = new Map([...records.reports].filter(([, report]) => report.data.status !== 'draft'));
	return { ...records, reports };
}
