import { describe, expect, test } from 'vitest';
import { issueContents } from '../../../src/core/derive/issueContents.ts';
import type { Issue } from '../../../src/core/model.ts';
import { bulletin } from '../../support/bulletin.ts';

const decision = (date: string) => `---\ntitle: D\n${date ? `date: '${date}'\n` : ''}---\n`;
const report = (date: string) => `---\ntitle: R\nfactory: f\ntopic: [t]\noutcome: O.\ndate: '${date}'\n---\n`;
const { records } = bulletin({
	'topics/t.md': '',
	'factories/f.md': '',
	'factories/g.md': '',
	'decisions/first-day.md': decision('1957-04-01'),
	'decisions/last-day.md': decision('1957-06-30'),
	'decisions/before.md': decision('1957-03-31'),
	'decisions/after.md': decision('1957-07-01'),
	'decisions/month.md': decision('1957-06'),
	'decisions/month-before.md': decision('1957-03'),
	'decisions/year.md': decision('1957'),
	'decisions/year-after.md': decision('1958'),
	'decisions/undated.md': decision(''),
	'reports/new.md': report('1957-05'),
	'reports/old.md': report('1956-05'),
	'adoptions/old/g.md': "---\nreport: old\nfactory: g\nresponse: adopted\ndate: '1957-06-02'\n---\n",
	'exchanges/e.md': "---\ntitle: E\nkind: visit\ndate: '1957-05-05'\n---\n",
	'needs/n.md': "---\ntitle: N\nfactory: f\ntopic: [t]\nsince: '1957-05'\n---\n",
	'issues/q2.md': "---\ntitle: Q2\nnumber: 2\nfrom: '1957-04-01'\nto: '1957-06-30'\nhighlights: [old, new]\n---\n",
	'issues/months.md': "---\ntitle: M\nnumber: 3\nfrom: '1957-04'\nto: '1957-06'\n---\n",
	'issues/year.md': "---\ntitle: Y\nnumber: 4\nfrom: '1957'\nto: '1957'\n---\n",
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const contentsOf = (id: string) => issueContents({ records }, records.issues.get(id as Issue['id']) as Issue);

describe('what is dated within the period', () => {
	test.each([
		['q2', ['last-day', 'month', 'first-day']],
		['months', ['last-day', 'month', 'first-day']],
		['year', ['after', 'last-day', 'month', 'first-day', 'before', 'month-before', 'year']],
	])('of %s', (issue, expected) => expect(ids(contentsOf(issue).decisions)).toEqual(expected));

	test('comes from every kind', () => {
		const contents = contentsOf('q2');
		expect(ids(contents.reports)).toEqual(['new']);
		expect(ids(contents.answers)).toEqual(['old/g']);
		expect(ids(contents.exchanges)).toEqual(['e']);
		expect(ids(contents.needs)).toEqual(['n']);
	});
});

test('highlights stand in the order in which the issue names them, whatever their date', () => {
	expect(ids(contentsOf('q2').highlights)).toEqual(['old', 'new']);
	expect(contentsOf('year').highlights).toEqual([]);
});
