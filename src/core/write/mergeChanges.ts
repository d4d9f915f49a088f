import { sameValue } from './merge/sameValue.ts';
import { type RecordText, readRecordText } from './mergeRecord.ts';

export interface ChangesOfTwo {
	/** The file from which the draft began. */
	base: string;
	/** The file as it is now. */
	theirs: string;
	/** The draft. */
	mine: string;
	/** Fields that the draft decides, since its writer has seen what the other wrote; `body` is the text. */
	settled?: readonly string[];
}

/** A field that both have changed, each in another way. */
export interface Contested {
	/** The key of the field; `body` is the text. */
	field: string;
	theirs: unknown;
	mine: unknown;
}

export interface MergedChanges {
	merged: RecordText;
	/** What the file has otherwise than the draft, since somebody else has changed it. */
	kept: string[];
	contested: Contested[];
}

/**
 * What two people have made of the same record, put together: of each field what the one has changed who has changed
 * it. Where both have, nothing is decided here.
 *
 * @throws UnreadableFields
 */
export function mergeChanges({ base, theirs, mine, settled = [] }: ChangesOfTwo): MergedChanges {
	const [before, now, draft] = [base, theirs, mine].map((text) => fieldsAndText(readRecordText(text)));
	const kept: string[] = [];
	const contested: Contested[] = [];
	const chosen = Object.keys({ ...now, ...draft }).map((field) => {
		const [a, b, c] = [before?.[field], now?.[field], draft?.[field]];
		if (sameValue(b, c)) return [field, b];
		if (sameValue(a, b)) return [field, c];
		if (sameValue(a, c)) {
			kept.push(field);
			return [field, b];
		}
		if (!settled.includes(field)) contested.push({ field, theirs: b, mine: c });
		return [field, c];
	});
	const { [bodyField]: body, ...data } = Object.fromEntries(chosen) as Record<string, unknown>;
	return { merged: { data, body: String(body) }, kept, contested };
}

/** No field has this name: a record's text stands below its fields. */
const bodyField = 'body';

const fieldsAndText = ({ data, body }: RecordText): Record<string, unknown> => ({
	...data,
	[bodyField]: body.replaceAll('\r\n', '\n').trim(),
});
