import { expect, test } from 'vitest';
import { exportRecords } from '../../../src/core/export/exportRecords.ts';
import { linked } from '../../support/linked.ts';

test('what became of a report is counted as on its pages', () => {
	const audited = { verification: { level: 'audit' } };
	const answers = {
		adopted: { response: 'adopted', ...audited },
		trial: { response: 'trial', ...audited },
		stopped: { response: 'adopted', ...audited, checks: [{ date: '2026', inUse: 'no' }] },
		always: { response: 'already-in-use', since: '2010', ...audited },
		learned: { response: 'already-in-use', via: 'r/adopted', verification: { level: 'self' } },
		declined: { response: 'declined' },
	};
	const adoptions = Object.entries(answers).map(([id, data]) => [`r/${id}`, { report: 'r', factory: id, ...data }]);
	const [report] = exportRecords(linked({ reports: { r: {} }, adoptions: Object.fromEntries(adoptions) }), 'reports');
	expect(report?.computed).toEqual({ evidenceLevel: 0, answers: 6, takenOver: 4, refused: 1, verified: 1 });
});
