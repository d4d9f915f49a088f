import type { Place, Words } from '../message.ts';
import { startOfFile } from '../parse/place.ts';
import type { Finding } from './rule.ts';
import type { RuleId } from './rules.ts';

/** A record, or the fields of a file. */
interface Located {
	file: string;
	locate: (path: readonly PropertyKey[]) => Place;
}

/** A finding about one field of a record. */
export const atField = (
	record: Located,
	path: readonly PropertyKey[],
	rule: RuleId,
	text: Words,
	help?: Words,
): Finding => ({ rule, file: record.file, place: record.locate(path), text, help, field: path });

/** A finding about a place in a text. */
export const atPlace = (file: string, place: Place, rule: RuleId, text: Words, help?: Words): Finding => ({
	rule,
	file,
	place,
	text,
	help,
});

/** A finding about a file as a whole, of which no line is to be shown. */
export const atFile = (file: string, rule: RuleId, text: Words, help?: Words): Finding => ({
	rule,
	file,
	place: startOfFile,
	text,
	help,
	wholeFile: true,
});
