import type { Element, Text } from 'hast';
import { textOf } from './textOfHtml.ts';

const signs = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎' } as const;
const plain = '0123456789+-−–=()';

/** Reads as well on the line: 5th, a trade mark, the number of a note written by hand. */
const clearByItself = /^(?:st|nd|rd|th|[®™℠©*†‡\p{No}]+|[[［〔【].*[\]］〕】])$/iu;

/**
 * Raised and lowered text has no form of its own in Markdown, and on the line 10⁵ would be 105: figures and signs are
 * written as such characters, and all else as `^(…)` and `_(…)`.
 */
export function writeScripts(node: Element): void {
	const by = node.tagName === 'sup' ? 'sup' : 'sub';
	const text = textOf(node);
	node.tagName = 'span';
	node.properties = {};
	if (text === '' || clearByItself.test(text)) return;
	const texts = textsOf(node);
	if ([...text].every((letter) => letter === ' ' || plain.includes(letter))) {
		for (const part of texts)
			part.value = part.value.replaceAll(/\S/g, (letter) => signs[by][plain.indexOf(letter)] ?? '');
		return;
	}
	// Spaces beside it stay outside.
	const words = texts.filter(({ value }) => value.trim() !== '');
	const [first, last] = [words[0], words.at(-1)];
	if (first) first.value = first.value.replace(/\S/, by === 'sup' ? '^($&' : '_($&');
	if (last) last.value = last.value.replace(/\s*$/, ')$&');
}

const textsOf = (node: Element): Text[] =>
	node.children.flatMap((child) => (child.type === 'text' ? [child] : child.type === 'element' ? textsOf(child) : []));
