/** The values of a cell that holds several: one a line, or between semicolons, bars or Chinese commas. */
export const splitCell = (text: string): string[] =>
	text
		.split(/[;；、|\n]/)
		.map((part) => part.replace(/^\s*(?:[-•·*]|[(（]?\d{1,2}[.)）、])\s+/, '').trim())
		.filter(Boolean);

/** The same between commas too, for names that can be looked up. */
export const splitAtCommas = (text: string): string[] => splitCell(text.replace(/[,，]/g, ';'));
