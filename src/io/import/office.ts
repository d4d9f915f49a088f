import type { Cell } from '../../core/import/table/table.ts';

/** What goes to the process that reads a document, and what comes back. Bytes are those of a ZIP file that is safe. */
export interface OfficeTask {
	type: 'docx' | 'xlsx';
	bytes: Uint8Array;
}

export interface WordImage {
	/** `image/png`, as the document says. */
	type: string;
	/** Absent where the picture lies outside the document. */
	bytes?: Uint8Array;
}

export interface WordDocument {
	html: string;
	images: WordImage[];
}

export interface Sheet {
	name: string;
	rows: (Cell | null)[][];
}

export type OfficeResult = { type: 'docx'; document: WordDocument } | { type: 'xlsx'; sheets: Sheet[] };

/** How the process ends that has run out of room for what a document asks: too deep, too long. */
export const tooHardCode = 3;
