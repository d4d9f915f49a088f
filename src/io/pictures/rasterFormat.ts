/** How the files of each format begin; a dot stands for any byte. */
const beginnings = {
	jpeg: /^\xff\xd8\xff/,
	png: /^\x89PNG/,
	gif: /^GIF8[79]a/,
	webp: /^RIFF....WEBP/s,
	// AVIF, and not what telephones save as HEIC.
	heif: /^....ftyp(?:avi[fs]|mif1|msf1)/s,
} as const;

/** As many bytes tell. */
const head = 16;

/**
 * What a picture of pixels is by its first bytes, as sharp calls it; undefined where it is none, but perhaps a drawing
 * (SVG). Such a one is a program for lines and filters, of which nobody knows beforehand how long it takes.
 */
export function rasterFormat(bytes: Uint8Array): keyof typeof beginnings | undefined {
	const text = Buffer.from(bytes.subarray(0, head)).toString('latin1');
	return (Object.keys(beginnings) as (keyof typeof beginnings)[]).find((format) => beginnings[format].test(text));
}
