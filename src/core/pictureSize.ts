/** What the head of a picture's file tells of it. */
export interface PictureSize {
	bytes: number;
	/** In pixels, upright. */
	width: number;
	height: number;
	/** The ending that the file should have, where its name says that it is something else. */
	shouldEnd?: string;
}
