/** Characters that a terminal shows two columns wide (UAX #11, wide and full-width), in the ranges that texts use. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Marks that stand on the character before them, and characters without a width. */
const none = /[\p{Mn}\u200b\u2060\ufeff]/u;

/** The columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const character of text) width += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return width;
}
