/**
 * Text as the search compares it: full-width letters and figures as plain ones, and no invisible characters, which
 * would split a word. Both what is indexed and what is asked passes through here. Punctuation stays as it was
 * written, because hits show this text: a Chinese comma is no Latin one.
 */
export const searchText = (text: string) =>
	text
		.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
		.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => word.normalize('NFKC'))
		.trim();
