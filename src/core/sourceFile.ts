/** A file of the content folder, as its bytes lie on the disk. */
export interface SourceFile {
	/** Path below the content folder, with `/`. */
	path: string;
	bytes: Uint8Array;
}
