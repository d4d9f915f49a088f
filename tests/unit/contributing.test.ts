import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { kinds } from '../../src/core/schema/kinds.ts';
import { schemas } from '../../src/core/schema/schemas.ts';
import { settings } from '../../src/core/schema/settings.ts';
import { elementOf, shapeOf, unwrap } from '../../src/core/schema/visitFields.ts';

const contributing = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
/** What is told once and holds for several kinds. */
const common = [/^Some things are the same in several kinds[\s\S]*?\n\n/m, /^\| `results` .*$/m]
	.map((part) => part.exec(contributing)?.[0])
	.join('\n');

/** What CONTRIBUTING.md says of a kind: its own chapter, or its row in the table of the smaller ones. */
function chapter(name: string): string {
	const own = new RegExp(`^### .*\`content/${name}[^\n]*\n([\\s\\S]*?)(?=^##)`, 'm').exec(contributing)?.[1];
	return common + (own ?? new RegExp(`^\\| ${name} .*$`, 'm').exec(contributing)?.[0] ?? '');
}

/** The names of all fields of a schema and the words of all choices, also of the fields inside. */
function namesIn(schema: z.ZodType): string[] {
	const shape = shapeOf(schema);
	if (shape) return Object.entries(shape).flatMap(([name, field]) => [name, ...namesIn(field)]);
	const element = elementOf(schema);
	if (element) return namesIn(element);
	const bare = unwrap(schema);
	return 'options' in bare && Array.isArray(bare.options)
		? bare.options.filter((option) => typeof option === 'string')
		: [];
}

describe('CONTRIBUTING.md names every field and every choice', () => {
	test.each([...kinds.map((kind) => [kind, schemas[kind]] as const), ['digest.yml', settings] as const])(
		'of %s',
		(name, schema) => {
			const text = chapter(name);
			expect(text.length).toBeGreaterThan(common.length);
			expect(
				[...new Set(namesIn(schema))].filter((word) => !text.includes(`\`${word}\``) && !text.includes(`\`${word}:`)),
			).toEqual([]);
		},
	);
});
