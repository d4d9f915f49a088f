/** What a number format does with one figure. */
export interface FormatSection {
	/** Its signs, without words: `#,##0`, `yyyym`, `[h]:mm`. */
	signs: string;
	/** What it writes beside the figure: `万`. */
	words: string;
}

const piece = /"([^"]*)"|[\\!](.)|[_*].|\[(hh?|mm?|ss?)\]|\[[^\]]*\]|上午\/下午|am\/pm|a\/p|([^\x20-\x7e])|(.)/giu;

/** The part of a number format that holds for this figure, since one format may have several, between semicolons. */
export function formatSection(code: string, figure: number): FormatSection {
	const sections = code.match(/(?:"[^"]*"|[\\!_*].|[^;"])+/gu) ?? [''];
	const chosen = sections.some((section) => conditionOf(section))
		? sections.find((section) => holds(conditionOf(section), figure))
		: sections[figure < 0 ? 1 : figure === 0 ? 2 : 0];
	const found: FormatSection = { signs: '', words: '' };
	for (const [, quoted, escaped, elapsed, foreign, sign] of (chosen ?? sections[0] ?? '').matchAll(piece)) {
		found.words += quoted ?? escaped ?? foreign ?? '';
		found.signs += elapsed === undefined ? (sign ?? '') : `[${elapsed}]`;
	}
	return found;
}

const conditionOf = (section: string) => /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section);

function holds(condition: RegExpExecArray | null, figure: number): boolean {
	if (!condition) return true;
	const [, sign, text] = condition;
	const limit = Number(text);
	switch (sign) {
		case '<':
			return figure < limit;
		case '<=':
			return figure <= limit;
		case '>':
			return figure > limit;
		case '>=':
			return figure >= limit;
		case '=':
			return figure === limit;
		default:
			return figure !== limit;
	}
}
