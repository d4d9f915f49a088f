import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { shapeOf } from '../schema/visitFields.ts';
import { explainComma } from './explain/explainComma.ts';
import { figureWithCommas } from './explain/figureWithCommas.ts';
import { childOf } from './fieldType.ts';
import type { Tell } from './problem.ts';
import type { Yaml } from './readYaml.ts';

type Pairs = YAMLMap.Parsed['items'];

/** A value between braces, with all that its commas have cut off. */
interface Cut {
	pairs: Pairs;
	/** The pair whose value it is, and the last of those that are pieces of it. */
	from: number;
	to: number;
}

/**
 * Between braces a comma ends a value: `{ text: Cut, weld }` is a text “Cut” and a field “weld” in which nothing
 * stands. Such values are told, and in the tree they are made whole, as `readYaml` does with lines: what is looked
 * at next is what was meant.
 *
 * @param schema that of the whole record: a translation may leave empty what the record knows
 */
export function mendCommas(yaml: Yaml, schema: z.ZodType, tell: Tell): void {
	// Few files have a name without a colon between braces; all the same, those with braces are walked through.
	if (yaml.text.includes('{')) visit(yaml.root, schema);

	function visit(node: ParsedNode | null, at: z.ZodType | undefined): void {
		if (isSeq(node)) for (const item of node.items) visit(item, childOf(at, 0));
		if (!isMap(node)) return;
		if (node.flow) for (const cut of cutsIn(node.items, at).reverse()) mend(cut, at);
		for (const { key, value } of node.items) visit(value, childOf(at, nameOf(key)));
	}

	function mend({ pairs, from, to }: Cut, at: z.ZodType | undefined): void {
		const { key, value } = pairs[from] as { key: ParsedNode; value: Scalar.Parsed };
		const name = nameOf(key);
		const range = [value.range[0], endOf(pairs[to])] as const;
		const meant = yaml.text.slice(...range).replace(/\s*\n\s*/g, ' ');
		const target = childOf(at, name);
		const figure = figureWithCommas(meant);
		const accepts = (data: unknown) => !target || target.safeParse(data).success;
		const isFigure = figure !== undefined && accepts(Number(figure));
		// Of a list, a choice or a name, the checks of the value itself say more.
		if (isFigure || accepts(meant)) {
			tell({
				...explainComma(name, String(value.value), meant, isFigure ? figure : undefined),
				place: yaml.place(range),
			});
		}
		value.value = isFigure ? Number(figure) : meant;
		value.source = meant;
		value.range = [range[0], range[1], range[1]];
		pairs.splice(from + 1, to - from);
	}
}

function cutsIn(pairs: Pairs, schema: z.ZodType | undefined): Cut[] {
	const shape = schema && shapeOf(schema);
	const names = pairs.map(({ key }) => nameOf(key));
	const isBare = ({ value }: Pairs[number]) => value === null;
	/** The name of a field, with nothing in it: one that is known, and stands here once. */
	const isEmptyField = (name: string) =>
		Boolean(shape && Object.hasOwn(shape, name)) && names.indexOf(name) === names.lastIndexOf(name);
	const cuts: Cut[] = [];
	let from = -1;
	for (const [index, pair] of pairs.entries()) {
		const name = names[index] ?? '';
		if (isBare(pair)) {
			if (from < 0 || isEmptyField(name)) continue;
			const last = cuts.at(-1);
			if (last?.from === from) last.to = index;
			else cuts.push({ pairs, from, to: index });
			continue;
		}
		const hasText = isScalar(pair.value) && pair.value.value !== null;
		// No field has a space in its name: “then weld: twice” after a comma goes on with the text before it.
		if (from >= 0 && hasText && /\s/.test(name)) continue;
		from = hasText ? index : -1;
	}
	return cuts;
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

const endOf = (pair: Pairs[number] | undefined): number => ((pair?.value ?? pair?.key)?.range ?? [0, 0])[1];
