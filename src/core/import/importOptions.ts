import type { Field } from '../form/field.ts';
import type { Place, TargetNames } from './columns.ts';
import type { Entry } from './fillRecord.ts';
import type { DateOrder } from './values/readDate.ts';
import type { DecimalSign } from './values/readNumber.ts';
import type { ImportKind } from './targets.ts';

/** What the person who imports says about all sources. */
export interface ImportOptions {
	kind: ImportKind;
	/** The fields of this kind, and what they are called. */
	form: readonly Field[];
	fields: TargetNames;
	/** Values for every record for which the source has none. */
	otherwise: readonly Entry[];
	/** Into which field a column is taken over, by its name as `foldName` has it; nothing for one that is left out. */
	map: ReadonlyMap<string, Place | undefined>;
	dates?: DateOrder;
	decimal?: DecimalSign;
	/** The language in which the sources are written. */
	language?: string;
	/** Keeps the words of a newspaper in the note of its source. */
	keepWording?: boolean;
	/** A short, firm stand-in for a text: equal texts have equal ones. */
	hash: (text: string) => string;
}

/** How doubtful dates and figures are read, as far as the person says it. */
export const waysOf = ({
	dates,
	decimal,
}: Pick<ImportOptions, 'dates' | 'decimal'>): Pick<Entry, 'dates' | 'decimal'> => ({
	...(dates && { dates }),
	...(decimal && { decimal }),
});
