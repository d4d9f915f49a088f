/** A figure whose commas divide off thousands, or which has one in the place of a point, as YAML reads it: 1,200 is 1200. */
export function figureWithCommas(text: string): string | undefined {
	const figure = text.replace(/, +(?=\d{3}(?!\d))/g, ',');
	if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure)) return figure.replaceAll(',', '');
	return /^[-+]?\d+,\d+$/.test(figure) ? figure.replace(',', '.') : undefined;
}
