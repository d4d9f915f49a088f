import type { z } from 'zod';
import type { Tell } from '../problem.ts';
import type { Yaml } from '../readYaml.ts';
import { thousandsPoint } from './thousandsPoint.ts';
import { visitScalars } from '../visitScalars.ts';

/** Asks about figures that YAML reads in one way and many people in another, such as 1.200. */
export function checkFigures(yaml: Yaml, schema: z.ZodType, tell: Tell): void {
	// Few files have such a figure; the others need no walk.
	if (!/\d\.\d{3}(?!\d)/.test(yaml.text)) return;
	visitScalars(yaml, schema, (node, at, field) => {
		if (typeof node.value !== 'number' || !at.safeParse(node.value).success) return;
		const { decimals, whole } = thousandsPoint(node.source) ?? {};
		if (decimals === undefined) return;
		const short = Number(decimals);
		tell({
			rule: 'field/thousands',
			place: yaml.place(node.range),
			text: {
				en: `Is this ${short} or ${whole}? It is read as ${short}.`,
				zh: `这是 ${short} 还是 ${whole}？现在读作 ${short}。`,
			},
			help: { en: `Write ${decimals} or ${whole}.`, zh: `请写 ${decimals} 或 ${whole}。` },
			field,
		});
	});
}
