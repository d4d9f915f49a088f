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

describe('what became of earlier records within the period', () => {
	const answer = (date: string, more = '', response = 'adopted') =>
		`---\nreport: old\nfactory: f\nresponse: ${response}\ndate: '${date}'\n${more}---\n`;
	const of = (who: string, text: string): [string, string][] => [
		[`factories/${who}.md`, ''],
		[`adoptions/old/${who}.md`, text.replace('factory: f', `factory: ${who}`)],
	];
	const checks = (...days: [string, string][]) =>
		`checks:\n${days.map(([date, inUse]) => `  - { date: '${date}', inUse: ${inUse} }\n`).join('')}`;
	const verification = (level: string, date: string) => `verification: { level: ${level}, date: '${date}' }\n`;
	const need = (fields: string) => `---\ntitle: N\nfactory: g\ntopic: [t]\n${fields}---\n`;
	const later = bulletin({
		'topics/t.md': '',
		'factories/f.md': '',
		'reports/old.md': report('1956-05'),
		...Object.fromEntries([
			...of('g', answer('1956-08', verification('audit', '1957-05'))),
			...of('h', answer('1956-08', verification('peer', '1957-06-30'))),
			...of('own-word', answer('1956-08', verification('self', '1957-05'))),
			...of('no-day', answer('1957-05-02', 'verification: { level: audit }\n')),
			...of('next', answer('1956-08', verification('audit', '1957-07-01'))),
			...of('dropped', answer('1956-08', checks(['1957-05-01', 'no']))),
			...of('dropped-later', answer('1956-08', checks(['1957-05-01', 'partly'], ['1957-07-02', 'no']))),
			...of('again', answer('1956-08', checks(['1957-04-01', 'no'], ['1957-06-01', 'yes']))),
			...of('given-up', answer('1957-06-15', 'reason: { code: cost }\n', 'abandoned')),
			...of('new', answer('1957-06-16')),
		]),
		'needs/by-answer.md': need('status: closed\nclosedBy: old/new\n'),
		'needs/by-earlier-answer.md': need('status: closed\nclosedBy: old/g\n'),
		'needs/by-reason.md': need('status: closed\nclosedReason: We moved.\n'),
		'needs/answered.md': need('status: answered\nclosedBy: old/new\n'),
		'issues/q2.md': "---\ntitle: Q2\nnumber: 2\nfrom: '1957-04-01'\nto: '1957-06-30'\n---\n",
	});
	const contents = issueContents(later, later.records.issues.get('q2' as Issue['id']) as Issue);

	test('verified by more than their own word, on a day within it', () => {
		expect(ids(contents.verified)).toEqual(['old/h', 'old/g']);
	});

	test('no longer in use: given up, or found so by the last look within it', () => {
		expect(ids(contents.refuted)).toEqual(['old/given-up', 'old/dropped']);
	});

	test('what was given up is told once', () => expect(ids(contents.answers)).toEqual(['old/new', 'old/no-day']));

	test('needs closed by an answer of these days; how they were closed otherwise has no day', () => {
		expect(ids(contents.closed)).toEqual(['by-answer']);
	});
});
