import { expect, test } from 'vitest';
import { checkProposals } from '../../../src/core/import/checkProposals.ts';
import { importTable } from '../../../src/core/import/table/importTable.ts';
import type { SourceResult } from '../../../src/core/import/proposal.ts';
import { lines, millTexts, testImporter } from '../../support/testImporter.ts';

const files = Object.entries(millTexts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
const settings = { today: '2026-06-30', assets: new Set<string>() };

function checked(cells: string[][], kind: 'topics' | 'reports' | 'adoptions'): SourceResult[] {
	const rows = cells.map((row, index) => ({ row: index + 1, cells: row }));
	const table = importTable({ rows, publication: 'register.csv' }, testImporter({ kind }));
	return checkProposals(files, settings, [{ source: 'register.csv', ...table }]);
}

test('what the checker would refuse is refused, with what it says and the row', () => {
	const [result] = checked(
		[
			['Title', 'Factory', 'Topics', 'Outcome', 'Date', 'Profile spindles', 'conditions.need', 'conditions.attribute'],
			['Sound', 'mill-one', 'Quality', 'x', '2026', '', '', ''],
			['Unsound', 'mill-one', 'Quality', 'x', '2027-01-01', '', 'required', 'size'],
		],
		'reports',
	);
	expect(result?.proposals.map(({ state, text }) => [state, text !== undefined])).toEqual([
		['new', true],
		['refused', false],
	]);
	expect(lines(result?.proposals[1]?.messages ?? [])).toMatchInlineSnapshot(`
		[
		  "warning date “date: '2027-01-01'”: 2027-01-01 lies after today, 2026-06-30. = Check the year. “Today” is the day of the build, or “asOf” in digest.yml.",
		  "error conditions.attribute “attribute: size”: This condition doesn’t say what the attribute must be. = Add one line: “is: …”, “in: [..., ...]”, “atLeast: 100” or “atMost: 100”.",
		]
	`);
});

test('what points to a refused record is refused with it', () => {
	const [result] = checked(
		[
			['Term', 'Part of'],
			['Yarn', 'Broken yarn'],
			['Broken yarn', 'Threads'],
			['Threads', 'Yarn'],
			['Shafts', 'Quality'],
		],
		'topics',
	);
	expect(result?.proposals.map(({ title, state }) => [title, state])).toEqual([
		['Yarn', 'refused'],
		['Broken yarn', 'refused'],
		['Threads', 'refused'],
		['Shafts', 'new'],
	]);
});
