/**
 * A text without the characters that XML and iCalendar can't hold, not even escaped: control characters but for tabs
 * and line breaks, halves of characters, and two that Unicode keeps free. YAML can write any of them.
 */
export const withoutControls = (text: string): string =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
