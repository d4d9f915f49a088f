import type { Words } from '../message.ts';
import type { Kind } from '../schema/kinds.ts';

/** One field of a record, as a form asks for it. */
export interface Field {
	/** The name of the field in the file. */
	key: string;
	/** What a form calls it. */
	name: Words;
	/** What it is for, in a sentence. */
	help: Words;
	/** Whether the schema refuses a record without it. Rules may ask for more: who, why, since when. */
	required: boolean;
	/** Written again, whole or in part, in a record's text in another language. */
	translatable: boolean;
	input: Input;
}

export interface Choice {
	value: string;
	name: Words;
}

/** What a field takes. A `pattern` is the source of a regular expression that the whole value must match. */
export type Input =
	/** A few words on one line. */
	| { type: 'line'; pattern?: string }
	/** A sentence or more. */
	| { type: 'text' }
	| { type: 'number'; whole?: true; min?: number }
	/** A tick. */
	| { type: 'yes' }
	/** A day, a month or a year. */
	| { type: 'date'; pattern?: string }
	/** A web address. */
	| { type: 'address' }
	/** A short name in ASCII: of a step, of a workshop, or a former id. */
	| { type: 'id'; pattern?: string }
	/** One of the languages of the bulletin. */
	| { type: 'language'; pattern?: string }
	/** One of these; where nothing is written, `otherwise` is assumed. */
	| { type: 'choice'; choices: readonly Choice[]; otherwise?: string }
	| { type: 'record'; kind: Kind }
	/** A workshop of the factory in the field beside it. */
	| { type: 'workshop' }
	/** An attribute of digest.yml. */
	| { type: 'attribute' }
	/** A value for each attribute of digest.yml. */
	| { type: 'profile' }
	/** A text, a number, or yes or no. */
	| { type: 'value' }
	| { type: 'list'; item: Input }
	| { type: 'group'; fields: readonly Field[] };
