import type { Assets } from '../content/assets.ts';

/** A picture of the content folder, as pages show it. */
export interface Picture {
	/** Path below the content folder. */
	path: string;
	/** The size of the picture as it lies there, upright, in CSS pixels. */
	width: number;
	height: number;
	/** The files that are made from it, smallest first; names are made from the content, so they may be cached for ever. */
	sizes: { file: string; width: number }[];
}

/** Widths in pixels: a phone, the measure of the text, and the same on a dense screen. */
const widths = [400, 800, 1600];

/**
 * The pictures with the files that are made from them. A picture is never enlarged. A drawing (SVG) is shown as pixels
 * too: opened by its own address, an SVG could run scripts.
 *
 * @throws when a file is no picture: a rule has told of those before
 */
export async function readPictures(assets: Assets, paths: Iterable<string>): Promise<Map<string, Picture>> {
	const pictures = new Map<string, Picture>();
	for (const path of new Set(paths)) {
		const size = assets.size(path);
		if (!size) throw new Error(`unreachable: “${path}” is no picture that can be read`);
		const hash = await assets.hash(path);
		const name = path
			.slice(path.lastIndexOf('/') + 1)
			.replace(/\.[^.]+$/, '')
			.replace(/[^\w-]+/g, '-');
		const { width, height } = size;
		const smaller = widths.filter((w) => w < width);
		const drawn = smaller.length < widths.length ? [...smaller, width] : smaller;
		const sizes = drawn.map((w) => ({ file: `${name}.${hash}.${w}.webp`, width: w }));
		pictures.set(path, { path, width, height, sizes });
	}
	return pictures;
}
