import type { PictureSize } from '../pictureSize.ts';
import type { Kind } from '../schema/kinds.ts';
import type { ImportMessage } from './importMessage.ts';

/** A picture that goes beside a record. */
export interface ProposedPicture {
	/** Path below the content folder. */
	path: string;
	bytes: Uint8Array;
	size: PictureSize;
}

/**
 * What becomes of one row or article: a new record, which is written or would be; nothing, since it is there; nothing, since what was made of it
 * before is there and the source has changed since; or nothing, since there is something to put right first.
 */
export type ProposalState = 'new' | 'written' | 'there' | 'changed' | 'refused';

export interface Proposal {
	/** The row as Excel numbers it, or the line of a text. */
	row?: number;
	line?: number;
	state: ProposalState;
	kind: Kind;
	title?: string;
	/** Path below the content folder: of the file to write, or of the one that is there. */
	path?: string;
	/** The whole file, for a record that is new. */
	text?: string;
	data?: Readonly<Record<string, unknown>>;
	pictures?: readonly ProposedPicture[];
	messages: ImportMessage[];
}

/** One file that is imported, or one sheet of it. */
export interface SourceResult {
	/** Its name, as the person gave it. */
	source: string;
	sheet?: string;
	/** How it was read: `windows-1252`, and what divides the cells. */
	encoding?: string;
	delimiter?: string;
	/** About the source as a whole. */
	messages: ImportMessage[];
	proposals: Proposal[];
}
