import { expect, test } from 'vitest';
import { finderReports } from '../../../src/core/derive/finderReports.ts';
import { createRoutes } from '../../../src/core/routes.ts';
import { linked } from '../../support/linked.ts';

test('offers what still stands, disputed or not', () => {
	const digest = linked({
		reports: {
			disputed: { status: 'disputed' },
			published: {},
			superseded: { status: 'superseded', supersededBy: 'published' },
			withdrawn: { status: 'withdrawn' },
		},
	});
	const found = finderReports(digest, createRoutes('/', ['en', 'zh']), 'en');
	expect(found.map(({ title }) => title)).toEqual(['disputed', 'published']);
});
