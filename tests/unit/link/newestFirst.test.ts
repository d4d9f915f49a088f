import { expect, test } from 'vitest';
import { newestFirst } from '../../../src/core/link/newestFirst.ts';
import { bulletin } from '../../support/bulletin.ts';

const decision = (date: string) => `---\ntitle: D\n${date ? `date: ${date}\n` : ''}---\n`;
const { records } = bulletin({
	'decisions/a.md': decision(''),
	'decisions/b.md': decision('1956'),
	'decisions/c.md': decision('1958-02-03'),
	'decisions/d.md': decision('1956-08'),
	'decisions/e.md': decision('1958-02-03'),
	'decisions/f.md': decision('1956-08-31'),
	'topics/t.md': '',
	'factories/f.md': '',
	'factories/g.md': '',
	'factories/h.md': '',
	'reports/r.md': '---\ntitle: R\nfactory: f\ntopic: [t]\noutcome: O.\n---\n',
	'adoptions/r/g.md': '---\nreport: r\nfactory: g\nresponse: already-in-use\nsince: 1990\n---\n',
	'adoptions/r/h.md': '---\nreport: r\nfactory: h\nresponse: adopted\ndate: 1980\n---\n',
	'needs/old.md': '---\ntitle: N\nfactory: f\ntopic: [t]\nsince: 1955\n---\n',
	'needs/new.md': '---\ntitle: N\nfactory: f\ntopic: [t]\nsince: 1957\n---\n',
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('the newest stands first, equal dates by id, undated records last', () => {
	expect(ids(newestFirst(records.decisions.values()))).toEqual(['c', 'e', 'f', 'd', 'b', 'a']);
});

test('a need counts by the day since when it is open', () => {
	expect(ids(newestFirst(records.needs.values()))).toEqual(['new', 'old']);
});

test('since when an experience is in use doesn’t say when that was answered', () => {
	expect(ids(newestFirst(records.adoptions.values()))).toEqual(['r/h', 'r/g']);
});

test('what it was given stays in its order', () => {
	const given = [...records.decisions.values()];
	newestFirst(given);
	expect(ids(given)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
