/** What the head of a picture's file tells of it. */
export interface PictureSize {
	bytes: number;
	/** In pixels, upright. */
	width: number;
	height: number;
}
