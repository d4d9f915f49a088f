/** What is asked of the process that draws. */
export interface SvgTask {
	bytes: Uint8Array;
	/** In pixels; a drawing is never enlarged. */
	width: number;
}

/** The drawing as WebP and its own size in pixels, or why there is none. */
export type SvgAnswer = { webp: Uint8Array; width: number; height: number } | { failure: string };
