import type { Place, Severity, Words } from '../message.ts';
import type { Lang, RecordOf, Records } from '../model.ts';
import type { OlderOriginal } from '../olderOriginal.ts';
import type { ParseCache } from '../parse/parseCache.ts';
import type { FileOf } from '../parse/fileOf.ts';
import type { KnownIds } from '../parse/sortFiles.ts';
import type { PictureSize } from '../pictureSize.ts';
import type { Settings } from '../schema/schemas.ts';
import type { RuleId } from './rules.ts';
import type { Suggest } from './suggest.ts';

/** What a rule may look at. */
export interface RuleContext {
	/**
	 * Every record that could be read, drafts included. A field with an error of its own is left out, required or
	 * not, so that one mistake doesn't hide the next: a rule takes any field for possibly absent, and asks `doubt`
	 * before it says that something is missing.
	 */
	records: Records;
	/** Every id that a file stands for, also where its fields have errors. */
	known: KnownIds;
	/** Every file, translations included, as it was written. */
	files: readonly FileOf[];
	/** Undefined where digest.yml has errors of its own: rules that need it then keep silent. */
	settings: Settings | undefined;
	/** Where a setting stands in digest.yml. */
	locateSetting: RecordOf['locate'];
	languages: readonly Lang[];
	/** The day that counts as today, `YYYY-MM-DD`. */
	asOf: string;
	/** Paths below the content folder of pictures and documents. */
	assets: ReadonlySet<string>;
	/** Those of them that are named as pictures, with their size; nothing for what can't be read as a picture. */
	pictures: ReadonlyMap<string, PictureSize | undefined>;
	/** Paths below the content folder of links that lead out of it, or nowhere; what lies behind them isn't read. */
	strayLinks: ReadonlySet<string>;
	/** Of translations that are older than their original, by their path: the original as it was then. */
	originals: ReadonlyMap<string, OlderOriginal>;
	parsed: ParseCache;
	suggest: Suggest;
}

export interface Finding {
	rule: RuleId;
	file: string;
	place: Place;
	/** Where it is milder than its rule. */
	severity?: Severity;
	text: Words;
	help?: Words;
	field?: readonly PropertyKey[];
	wholeFile?: true;
}

export type Tell = (finding: Finding) => void;

/** One question put to the whole bulletin. It tells what it finds and changes nothing. */
export type Rule = (context: RuleContext, tell: Tell) => void;
