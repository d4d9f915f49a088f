import { describe, expect, test } from 'vitest';
import { basePath } from '../../../scripts/args/basePath.ts';
import { commands } from '../../../scripts/commands/commands.ts';
import { runHere } from '../../support/runHere.ts';

test.each([
	[undefined, undefined],
	['/', '/'],
	['/digest/', '/digest/'],
	['digest', '/digest/'],
	['/our/Digest-1.0_~x', '/our/Digest-1.0_~x/'],
	['/a..b/', '/a..b/'],
])('%s lies at %s', (given, path) => {
	expect(basePath(given)).toBe(path);
});

test.each([
	'/%E6%B1%87/',
	'/汇编/',
	'/a b/',
	'../x',
	'/a/../b',
	'./',
	'https://example.org/a/',
	'/a?b',
	'/a#b',
	'C:\\a',
])('%s is no path for a bulletin', (given) => {
	expect(() => basePath(given)).toThrow(`“${given}” is none.`);
});

describe('every command that takes a base path', async () => {
	const all = await Promise.all(Object.values(commands).map((load) => load()));
	const takers = all.filter(({ args }) => args && 'base' in args).map(({ meta }) => meta.name);

	test.each(takers)('%s says so before it begins', async (name) => {
		expect(await runHere(name, '--base', '../x')).toEqual({
			code: 2,
			out: '',
			err:
				'“--base” takes a path of a-z, A-Z, digits, “-”, “_”, “.”, “~” and “/”, without a part “.” or “..”; ' +
				'“../x” is none. Write it such as --base /digest/.\n',
		});
	});
});
