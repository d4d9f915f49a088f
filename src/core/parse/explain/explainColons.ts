import { locate } from '../locate.ts';
import { placeInLine } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { Yaml } from '../readYaml.ts';
import { fullWidthColon, noSpaceAfterColon } from './repairLine.ts';

/**
 * Lines that were meant as fields and have a slip at their colon: YAML folds them into one text where a group of
 * fields belongs. Each line gets a message, since a mend of the first alone would take in the others. Empty where the
 * text doesn't begin with such a line, or begins on the line of the group itself.
 */
export function explainColons(yaml: Yaml, path: readonly PropertyKey[]): Problem[] {
	const { line, endLine } = locate(yaml, path);
	const lines = yaml.text.split('\n').slice(line - yaml.firstLine, endLine - yaml.firstLine + 1);
	const slips = lines.map((text) => {
		if (!/^[ \t]*(?:- +)*[A-Za-z]/.test(text)) return undefined;
		const withoutComment = text.replace(/[ \t]+#.*$/, '');
		return fullWidthColon(withoutComment) ?? noSpaceAfterColon(withoutComment);
	});
	if (!slips[0]) return [];
	return slips.flatMap((slip, index) =>
		slip
			? [
					{
						rule: slip.rule,
						place: placeInLine(line + index, slip.start + 1, slip.end - slip.start),
						text: slip.text,
						help: slip.help,
					},
				]
			: [],
	);
}
