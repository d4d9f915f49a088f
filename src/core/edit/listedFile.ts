/** A file of the content folder, as the form in the browser sees it. */
export interface ListedFile {
	/** Path below the content folder. */
	path: string;
	size: number;
	/** Of a record: changes with every byte of it. */
	version?: string;
	/** Of a record; any other file is read when it is wanted, and never changed. */
	text?: string;
	/** The fields can't be read: the form would lose them, so it leaves the file alone. */
	unreadable?: true;
}
