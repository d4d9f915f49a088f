import { displayWidth } from '../core/format/displayWidth.ts';

/**
 * A name cut to a width, for places that can't break lines. Chinese characters count as two: they are as wide as two
 * Latin letters.
 */
export function shortened(name: string, width: number): string {
	let sum = 0;
	let kept = '';
	for (const character of name) {
		sum += displayWidth(character);
		if (sum > width) return `${kept.trimEnd()}…`;
		kept += character;
	}
	return kept;
}
