import type { LinkTarget } from './link/linkTarget.ts';
import type { Place } from './message.ts';
import type { Id, RecordKey } from './schema/id.ts';
import type { Kind } from './schema/kinds.ts';
import type { DataOf, Settings } from './schema/schemas.ts';

/** A language tag of the bulletin: `en`, `zh`. */
export type Lang = string;

/** A part of a body under one heading, as plain text; the first has no heading. */
export interface Section {
	/** The heading's anchor; empty for the text before the first heading. */
	id: string;
	heading: string;
	text: string;
}

/** A link in a body, as written, with what it points to and the sentence in which it stands. */
export interface BodyLink {
	url: string;
	target: LinkTarget;
	place: Place;
	sentence: string;
}

export interface BodyImage {
	url: string;
	target: LinkTarget;
	alt: string;
	place: Place;
}

/**
 * A Markdown body, read once. `html` is safe to show; addresses of records and pictures in it are still
 * `digest:` and `digest-image:` addresses, so that the same text serves every language and base path.
 */
export interface Body {
	html: string;
	sections: readonly Section[];
	links: readonly BodyLink[];
	images: readonly BodyImage[];
	/** Anchors of the headings, in order. */
	anchors: readonly string[];
}

/** A record's text in another language: the translatable fields and the body alone. */
export interface Translation<K extends Kind = Kind> {
	file: string;
	data: Partial<DataOf<K>>;
	body: Body;
	/** The record has a body and this file has fields alone. */
	withoutBody?: true;
}

/** One record: a file of `content/<kind>/`, with its translations. */
export interface RecordOf<K extends Kind = Kind> {
	kind: K;
	id: Id<K>;
	file: string;
	lang: Lang;
	data: DataOf<K>;
	body: Body;
	translations: ReadonlyMap<Lang, Translation<K>>;
	/** Where a field, or its name, stands in the file: for messages about values that only other records can judge. */
	locate: (path: readonly PropertyKey[], on?: 'value' | 'key') => Place;
}

export type Report = RecordOf<'reports'>;
export type Adoption = RecordOf<'adoptions'>;
export type Factory = RecordOf<'factories'>;
export type Topic = RecordOf<'topics'>;
export type Area = RecordOf<'areas'>;
export type Need = RecordOf<'needs'>;
export type Exchange = RecordOf<'exchanges'>;
export type Decision = RecordOf<'decisions'>;
export type Issue = RecordOf<'issues'>;

/** All records of a bulletin by kind and id. Iteration is in the order of ids. */
export type Records = { [K in Kind]: ReadonlyMap<Id<K>, RecordOf<K>> };

/** A field of one record that names another. `field` is the path without indexes: `appraisals.report`. */
export interface Reference {
	from: RecordOf;
	field: string;
}

/** A link from the text of one record to another, with its sentence. */
export interface Backlink {
	from: RecordKey;
	lang: Lang;
	sentence: string;
}

/** The whole bulletin, checked and linked. */
export interface Digest {
	settings: Settings;
	/** The day that counts as today, `YYYY-MM-DD`. */
	asOf: string;
	records: Records;
	/** Who names a record in a field, by the record named. */
	references: ReadonlyMap<RecordKey, readonly Reference[]>;
	/** Who links to a record in a text, by the record linked to. */
	backlinks: ReadonlyMap<RecordKey, readonly Backlink[]>;
}
