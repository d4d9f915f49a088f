/** Formats that open in a program of their own, or are shown by browsers without running anything. */
const harmless =
	/\.(?:pdf|jpe?g|png|webp|avif|gif|txt|csv|tsv|json|docx?|xlsx?|pptx?|odt|ods|odp|zip|mp4|webm|mp3|ogg)$/i;

/**
 * Whether a file beside the records may lie on the site under its own address. HTML, SVG and scripts may not: opened
 * there, they would run in the site's name.
 */
export const isPublishable = (path: string): boolean => harmless.test(path);
