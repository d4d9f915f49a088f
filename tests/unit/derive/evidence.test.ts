import { expect, test } from 'vitest';
import { bearsOut, evidence, lacksUnit } from '../../../src/core/derive/evidence.ts';
import type { Report } from '../../../src/core/model.ts';
import { linked } from '../../support/linked.ts';

const figure = { measure: 'm', unit: 'h', before: 2, after: 1 };
const withMethod = { ...figure, period: 'a month', method: 'timed' };
const document = [{ type: 'document', title: 'A sheet', url: 'https://example.org/' }];
const verified = { response: 'adopted', verification: { level: 'measured' } };
const own = { response: 'adopted', verification: { level: 'self' } };
const group = (name: string) => ({ ...verified, factory: undefined, group: { name } });
const gaveUp = { response: 'abandoned', verification: { level: 'measured' } };

test.each<[number, string, object, object[]]>([
	[0, 'nothing is measured', {}, []],
	[0, 'no figure before', { results: [{ ...withMethod, before: undefined }] }, []],
	[0, 'no unit', { results: [{ ...withMethod, unit: undefined }], evidence: document }, [verified]],
	[1, 'a figure, and it is zero', { results: [{ ...figure, before: 0, after: 0 }] }, []],
	[1, 'a period without a method', { results: [{ ...figure, period: 'a month' }], evidence: document }, [verified]],
	[
		1,
		'period and method of different figures',
		{
			results: [
				{ ...figure, period: 'p' },
				{ ...figure, method: 'm' },
			],
		},
		[],
	],
	[2, 'period and method', { results: [figure, withMethod] }, []],
	[2, 'evidence at which nobody can look', { results: [withMethod], evidence: [{ type: 'photo', title: 'P' }] }, []],
	[2, 'verified by nobody but the adopter', { results: [withMethod] }, [own, own, own]],
	[2, 'verified on trial', { results: [withMethod] }, [{ ...verified, response: 'trial' }]],
	[3, 'a document', { results: [withMethod], evidence: document }, []],
	[4, 'one verified elsewhere, without a document', { results: [withMethod] }, [verified, own]],
	[4, 'two verified elsewhere', { results: [withMethod], evidence: document }, [verified, verified]],
	[
		4,
		'three verified, one given up',
		{ results: [withMethod], evidence: document },
		[verified, verified, verified, gaveUp],
	],
	[5, 'three verified elsewhere', { results: [withMethod] }, [verified, verified, verified, own]],
	[
		4,
		'three verified, one of the others found out of use',
		{ results: [withMethod] },
		[verified, verified, verified, { ...own, checks: [{ date: '2026', inUse: 'no' }] }],
	],
	[
		5,
		'three verified, one of the others found in use again',
		{ results: [withMethod] },
		[
			...[verified, verified, verified],
			{
				...own,
				checks: [
					{ date: '2026', inUse: 'yes' },
					{ date: '2025', inUse: 'no' },
				],
			},
		],
	],
	[
		2,
		'verified where it was in use already',
		{ results: [withMethod] },
		[{ ...verified, response: 'already-in-use', since: '2010' }],
	],
	[
		4,
		'three workshops of one factory',
		{ results: [withMethod] },
		[1, 2, 3].map(() => ({ ...verified, factory: 'f' })),
	],
	[5, 'a factory and two groups', { results: [withMethod] }, [verified, group('One'), group('Another')]],
	[4, 'one group twice', { results: [withMethod] }, [verified, group('One'), group('One')]],
	[
		4,
		'three verified, one found out of use since',
		{ results: [withMethod] },
		[verified, verified, { ...verified, checks: [{ date: '2026', inUse: 'no' }] }],
	],
])('level %i: %s', (level, _, report, answers) => {
	const adoptions = Object.fromEntries(
		answers.map((answer, n) => [`r/a${n}`, { report: 'r', factory: `f${n}`, ...answer }]),
	);
	const digest = linked({ reports: { r: report, other: {} }, adoptions });
	expect(evidence(digest, digest.records.reports.get('r' as never) as Report)).toBe(level);
});

test.each<[string, object, boolean]>([
	['adopted', {}, true],
	['adapted', {}, true],
	['already-in-use', {}, false],
	['already-in-use', { via: 'b' }, true],
	['already-in-use', { learnedAt: 'meeting' }, true],
	['abandoned', {}, false],
	['assessing', {}, false],
	['adopted', { verification: { level: 'self' } }, false],
	['adopted', { checks: [{ date: '2026', inUse: 'no' }] }, false],
])('what is audited and answered with %s and %o bears the report out: %s', (response, fields, expected) => {
	const digest = linked({
		adoptions: { a: { report: 'r', response, verification: { level: 'audit' }, ...fields } },
	});
	for (const adoption of digest.records.adoptions.values()) expect(bearsOut(adoption)).toBe(expected);
});

test.each<[boolean, string, object]>([
	[true, 'figures before and after without it', { results: [{ measure: 'm', before: 12, after: 3 }] }],
	[false, 'one figure alone', { results: [{ measure: 'm', after: 3 }] }],
	[false, 'figures with it', { results: [figure] }],
	[false, 'one of two with it', { results: [{ measure: 'm', before: 12, after: 3 }, figure] }],
	[false, 'no figures', {}],
])('the unit alone is missing: %s, %s', (expected, _, report) => {
	const digest = linked({ reports: { r: report } });
	expect(lacksUnit(digest.records.reports.get('r' as never) as Report)).toBe(expected);
});
