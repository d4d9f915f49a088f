/** A text as names are compared: in one form of each letter, without regard to case, quotation marks and spaces. */
export const fold = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/\s+/g, ' ')
		.replace(/^[\s"'“”「」『』《》]+|[\s"'“”「」『』《》]+$/g, '');

/**
 * The name of a column or a field: what people put between its words (`source.page`, `Source: page`) says nothing, nor
 * do spaces by which a Chinese form makes its names as wide as one another (`主 题`).
 */
export const foldName = (text: string): string =>
	fold(text)
		.replace(/[\s_.:/>·*【】[\]-]+/g, ' ')
		.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
		.trim();
