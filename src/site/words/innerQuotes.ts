/** A text that is put in quotation marks: those within it become single ones. */
export const innerQuotes = (text: string): string =>
	text
		.replace(/"([^"]*)"/g, '‘$1’')
		.replaceAll('“', '‘')
		.replaceAll('”', '’');
