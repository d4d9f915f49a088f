import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ruleList } from '../../../src/core/rules/ruleList.ts';
import { rules } from '../../../src/core/rules/rules.ts';

const core = fileURLToPath(new URL('../../../src/core', import.meta.url));
const code = globSync('{parse,rules}/{,explain/}*.ts', { cwd: core })
	.filter((file) => !file.endsWith('rules/rules.ts'))
	.map((file) => readFileSync(`${core}/${file}`, 'utf8'))
	.join('\n');

test('every id of the catalogue is told by some check', () => {
	expect(Object.keys(rules).filter((id) => !code.includes(`'${id}'`))).toEqual([]);
});

test('every rule over whole records stands in the list', () => {
	const made = [...code.matchAll(/export const (\w+): Rule =/g)].map(([, name]) => name);
	expect(made.sort()).toEqual(ruleList.map(({ name }) => name).sort());
});
