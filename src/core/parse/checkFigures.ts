import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import { childOf } from './fieldType.ts';
import type { Report } from './problem.ts';
import type { Yaml } from './readYaml.ts';
import { thousandsPoint } from './thousandsPoint.ts';

/** Asks about figures that YAML reads in one way and many people in another, such as 1.200. */
export function checkFigures(yaml: Yaml, schema: z.ZodType, report: Report): void {
	// Few files have such a figure; the others need no walk.
	if (/\d\.\d{3}(?!\d)/.test(yaml.text)) visit(yaml.root, schema, []);

	function visit(node: ParsedNode | null, at: z.ZodType | undefined, field: readonly PropertyKey[]): void {
		if (!at) return;
		if (isSeq(node)) {
			for (const [index, item] of node.items.entries())
				visit(item as ParsedNode | null, childOf(at, index), [...field, index]);
		} else if (isMap(node)) {
			for (const { key, value } of node.items) {
				const name = isScalar(key) ? String(key.value) : '';
				visit(value as ParsedNode | null, childOf(at, name), [...field, name]);
			}
		} else if (isScalar(node) && typeof node.value === 'number' && at.safeParse(node.value).success) {
			const { decimals, whole } = thousandsPoint(node.source ?? '') ?? {};
			if (decimals === undefined) return;
			const short = Number(decimals);
			report({
				rule: 'field/thousands',
				place: yaml.place(node.range),
				text: {
					en: `Is this ${short} or ${whole}? It is read as ${short}.`,
					zh: `这是 ${short} 还是 ${whole}？现在读作 ${short}。`,
				},
				help: { en: `Write ${decimals} or ${whole}.`, zh: `请写 ${decimals} 或 ${whole}。` },
				field,
			});
		}
	}
}
