import { describe, expect, test } from 'vitest';
import type { Factory } from '../../../src/core/model.ts';
import { calendarOfAll } from '../../../src/site/calendar/calendarOf.ts';
import { feedOfAll, feedOfFactory } from '../../../src/site/feeds/feedOf.ts';
import { bulletin } from '../../support/bulletin.ts';
import { editionOf } from '../../support/editionOf.ts';

const digest = 'title: Our digest\nlanguages: [en]\nasOf: 2026-06-30\n';
const requires = ['{ who: Heads, what: Go round., cadence: daily }', '{ who: All, what: Tell., cadence: weekly }'];
const decision = (items: readonly string[], fields = '') =>
	`---\ntitle: Rounds\ndate: 2025-01-31\n${fields}requires:\n${items.map((item) => `  - ${item}\n`).join('')}---\n`;
const records = {
	'digest.yml': digest,
	'topics/dust.md': '---\ntitle: Dust\n---\n',
	'factories/mill.md': '---\ntitle: The Mill\n---\n',
	'factories/works.md': '---\ntitle: The Works\n---\n',
	'reports/fans.md': '---\ntitle: Fans\nfactory: mill\ntopic: [dust]\noutcome: Less dust.\ndate: 2025-04-01\n---\n',
	'adoptions/fans/works.md': '---\nreport: fans\nfactory: works\nresponse: trial\ndate: 2025-06-01\n---\n',
	'exchanges/market.md': '---\ntitle: Market\nkind: visit\ndate: 2025-03-04\n---\n',
	'decisions/rounds.md': decision(requires),
};

/** The names under which programs elsewhere remember what is there. */
function idsOf(files: Record<string, string>, mill = 'mill') {
	const made = bulletin(files);
	const ed = editionOf(made, 'en');
	const all = feedOfAll(ed);
	const ofMill = feedOfFactory(ed, made.records.factories.get(mill as Factory['id']) as Factory);
	return {
		feeds: [all.id, ofMill.id],
		entries: all.entries.map(({ id }) => id),
		days: calendarOfAll(ed).events.map(({ id }) => id),
	};
}

/** The same with other files, or (nothing) without them. */
const having = (changed: Record<string, string | undefined>): Record<string, string> =>
	Object.fromEntries(
		Object.entries({ ...records, ...changed }).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
	);

describe.each(['', 'url: https://example.org/lessons/\n'])('ids stay, with a bulletin that says %j', (url) => {
	const at = (changed: Record<string, string | undefined> = {}) =>
		having({ ...changed, 'digest.yml': (changed['digest.yml'] ?? digest) + url });
	const before = idsOf(at());

	test('all are different', () => {
		const all = Object.values(before).flat();
		expect(new Set(all).size).toBe(all.length);
		expect([before.feeds.length, before.entries.length, before.days.length]).toEqual([2, 2, 3]);
	});

	test('where a language is added, with the title in it', () => {
		const both = digest.replace('Our digest', '{ en: Our digest, zh: 汇编 }').replace('[en]', '[en, zh]');
		expect(idsOf(at({ 'digest.yml': both }))).toEqual(before);
		expect(idsOf(at({ 'digest.yml': both.replace('en: Our digest, zh: 汇编', 'zh: 汇编, en: Our digest') }))).toEqual(
			before,
		);
	});

	test('where a report is renamed, and once more', () => {
		for (const aliases of ['fans', 'fans, ventilators']) {
			const renamed = at({
				'reports/fans.md': undefined,
				'adoptions/fans/works.md': undefined,
				'reports/large-fans.md': records['reports/fans.md'].replace('---\n', `---\naliases: [${aliases}]\n`),
				'adoptions/large-fans/works.md': records['adoptions/fans/works.md'].replace('fans', 'large-fans'),
			});
			expect(idsOf(renamed)).toEqual(before);
		}
	});

	test('where a factory, an exchange or a decision is', () => {
		const renamed = at({
			'factories/mill.md': undefined,
			'exchanges/market.md': undefined,
			'decisions/rounds.md': undefined,
			'factories/first-mill.md': '---\ntitle: The Mill\naliases: [mill]\n---\n',
			'reports/fans.md': records['reports/fans.md'].replace('mill', 'first-mill'),
			'exchanges/fair.md': records['exchanges/market.md'].replace('---\n', '---\naliases: [market]\n'),
			'decisions/daily-rounds.md': decision(requires, 'aliases: [rounds]\n'),
		});
		expect(idsOf(renamed, 'first-mill')).toEqual(before);
	});

	test('of a decision’s duties, whatever is put before or between them, and in another order', () => {
		const more = '{ who: All, what: Write it down., cadence: yearly }';
		const others = '{ who: All, what: Go round., cadence: daily }';
		const [market, first, second] = before.days;
		const days = (items: readonly string[]) => idsOf(at({ 'decisions/rounds.md': decision(items) })).days;
		expect(days([more, ...requires])).toEqual([market, expect.anything(), first, second]);
		expect(days([requires[0] ?? '', others, requires[1] ?? ''])).toEqual([market, first, expect.anything(), second]);
		expect(days(requires.toReversed())).toEqual([market, second, first]);
		const twice = days([...requires, requires[0] ?? '']);
		expect([twice.slice(0, 3), new Set(twice).size]).toEqual([before.days, 4]);
	});
});

test('another title, and another address, are another bulletin', () => {
	const others = [
		idsOf(records),
		idsOf(having({ 'digest.yml': digest.replace('Our', 'Their') })),
		idsOf(having({ 'digest.yml': `${digest}url: https://example.org/\n` })),
	];
	expect(new Set(others.map(({ entries }) => entries[0])).size).toBe(3);
});
