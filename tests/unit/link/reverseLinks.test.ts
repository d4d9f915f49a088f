import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/core/link/answersOf.ts';
import { allRecords, keyOf } from '../../../src/core/link/key.ts';
import { mentionsOf } from '../../../src/core/link/mentionsOf.ts';
import { referring } from '../../../src/core/link/referring.ts';
import { resolveLink } from '../../../src/core/link/resolveLink.ts';
import type { Digest } from '../../../src/core/model.ts';
import type { Id, RecordKey } from '../../../src/core/schema/id.ts';
import type { FieldInfo } from '../../../src/core/schema/fields.ts';
import { schemas } from '../../../src/core/schema/schemas.ts';
import { visitFields } from '../../../src/core/schema/visitFields.ts';
import { bulletin } from '../../support/bulletin.ts';

const report = (title: string, more = '', body = '') =>
	`---\ntitle: ${title}\nfactory: origin\ntopic: [quality]\noutcome: Better.\n${more}---\n${body}\n`;
const answer = (to: string, factory: string, more = '', body = '') =>
	`---\nreport: ${to}\nfactory: ${factory}\nresponse: adopted\n${more}---\n${body}\n`;
const basis = {
	'topics/quality.md': '',
	'factories/origin.md': '',
	'factories/adopter.md': '',
	'factories/third.md': '',
	'factories/beside.md': '',
	'factories/nearby.md': '',
};
const id = (value: string) => value as Id<'reports'>;

describe('fields', () => {
	const digest = bulletin({
		...basis,
		'reports/a.md': report('A', 'alongside: [beside]\n'),
		'reports/b.md': report('B', 'follows: a\n'),
		'adoptions/a/adopter.md': answer('a', 'adopter', 'date: 1957\nledTo: b\nlearnedAt: visit\n'),
		'adoptions/a/third.md': answer('a', 'third', 'date: 1956-08-31\n'),
		'adoptions/a/undated.md': '---\nreport: a\ngroup: { name: Others }\nresponse: trial\n---\n',
		'exchanges/visit.md':
			'---\ntitle: Visit\nkind: visit\nhost: origin\nparticipants: [adopter, third]\nreports: [a]\nappraisals:\n  - report: a\n    learn: [All of it.]\n  - report: a\n    discard: [Some of it.]\n---\n',
	});

	test('a record knows who names it, and in which field', () => {
		expect(digest.references.get('reports/a')?.map(({ from, field }) => [keyOf(from), field])).toEqual([
			['reports/b', 'follows'],
			['adoptions/a/adopter', 'report'],
			['adoptions/a/third', 'report'],
			['adoptions/a/undated', 'report'],
			['exchanges/visit', 'reports'],
			['exchanges/visit', 'appraisals.report'],
			['exchanges/visit', 'appraisals.report'],
		]);
	});

	test('those who name it can be asked for by kind and field, each once', () => {
		const ids = (records: { id: string }[]) => records.map((record) => record.id);
		expect(ids(referring(digest, 'reports/a', 'exchanges'))).toEqual(['visit']);
		expect(ids(referring(digest, 'reports/a', 'exchanges', 'appraisals.report'))).toEqual(['visit']);
		expect(ids(referring(digest, 'reports/a', 'reports', 'follows'))).toEqual(['b']);
		expect(ids(referring(digest, 'reports/a', 'reports', 'supersededBy'))).toEqual([]);
		expect(ids(referring(digest, 'factories/beside', 'reports', 'factory', 'alongside'))).toEqual(['a']);
		expect(ids(referring(digest, 'reports/b', 'adoptions', 'ledTo'))).toEqual(['a/adopter']);
		expect(ids(referring(digest, 'reports/nobody', 'adoptions'))).toEqual([]);
	});

	test('answers stand in the order in which they were given, undated ones last', () => {
		expect(answersOf(digest, id('a')).map((adoption) => adoption.id)).toEqual(['a/third', 'a/adopter', 'a/undated']);
		expect(answersOf(digest, id('b'))).toEqual([]);
	});
});

describe('mentions', () => {
	const digest = bulletin({
		...basis,
		'reports/a.md': report(
			'A',
			'',
			'Nothing. Compare [B](b.md). Also [B](b.md) and [again](b.md#way). See [itself](a.md).',
		),
		'reports/a.zh.md': '---\ntitle: 甲\n---\n先看。请比较[乙](b.md)。\n',
		'reports/b.md': report('B', '', '## Way\n\nAs [A](/reports/a/) shows.'),
		'reports/b.zh.md': '---\ntitle: 乙\n---\n## 办法\n\n没有链接。\n',
		'reports/c.md': report('C', 'lang: zh\n', '只有中文，请看[甲](a.zh.md)。'),
	});

	test('come with their sentences, those of one sentence once, none from the record itself', () => {
		expect(mentionsOf(digest, 'reports/b', 'en')).toEqual([
			{ from: 'reports/a', lang: 'en', sentences: ['Compare B.', 'Also B and again.'] },
		]);
	});

	test("are shown in the reader's language, else in the text's own", () => {
		expect(mentionsOf(digest, 'reports/b', 'zh')).toEqual([
			{ from: 'reports/a', lang: 'zh', sentences: ['请比较乙。'] },
		]);
		expect(mentionsOf(digest, 'reports/a', 'zh')).toEqual([
			{ from: 'reports/b', lang: 'en', sentences: ['As A shows.'] },
			{ from: 'reports/c', lang: 'zh', sentences: ['只有中文，请看甲。'] },
		]);
		expect(mentionsOf(digest, 'reports/a', 'en').map(({ lang }) => lang)).toEqual(['en', 'zh']);
	});

	test('of a record that nobody links to are none', () => {
		expect(mentionsOf(digest, 'factories/third', 'en')).toEqual([]);
	});
});

/** Small bulletins of reports and answers that name and link to one another in every which way. */
const bulletins = fc
	.record({
		reports: fc.array(
			fc.record({
				follows: fc.option(fc.nat({ max: 5 })),
				alongside: fc.subarray(['beside', 'nearby']),
				links: fc.array(fc.nat({ max: 5 }), { maxLength: 4 }),
				zhLinks: fc.option(fc.array(fc.nat({ max: 5 }), { maxLength: 3 })),
			}),
			{ minLength: 1, maxLength: 6 },
		),
		answers: fc.array(
			fc.record({
				to: fc.nat({ max: 5 }),
				from: fc.constantFrom('adopter', 'third'),
				links: fc.array(fc.nat({ max: 5 })),
			}),
			{ maxLength: 6 },
		),
	})
	.map(({ reports, answers }) => {
		const name = (index: number) => `r${index % reports.length}`;
		const text = (links: number[], up: string) =>
			links.map((to, n) => `Sentence ${n} names [it](${up}${name(to)}.md).`).join(' ');
		const files: Record<string, string> = { ...basis };
		for (const [index, { follows, alongside, links, zhLinks }] of reports.entries()) {
			// Only backwards, since reports that follow one another in a circle are refused.
			const before = follows === null || index === 0 ? '' : `follows: r${follows % index}\n`;
			const more = `${before}${alongside.length > 0 ? `alongside: [${alongside.join(', ')}]\n` : ''}`;
			files[`reports/r${index}.md`] = report(`R${index}`, more, text(links, './'));
			if (zhLinks) files[`reports/r${index}.zh.md`] = `---\ntitle: 第${index}篇\n---\n${text(zhLinks, '')}\n`;
		}
		for (const { to, from, links } of answers) {
			files[`adoptions/${name(to)}/${from}.md`] = answer(name(to), from, '', text(links, '../../reports/'));
		}
		return files;
	});

const namesRecord = ({ ref }: FieldInfo) => ref !== undefined;

function forwardReferences(digest: Digest): string[] {
	return [...allRecords(digest.records)].flatMap((record) => {
		const found: string[] = [];
		visitFields(schemas[record.kind], record.data, namesRecord, (value, info) => {
			found.push(`${keyOf(record)} -> ${info.ref}/${value}`);
		});
		return found;
	});
}

function forwardLinks(digest: Digest): Set<string> {
	const found = new Set<string>();
	for (const record of allRecords(digest.records)) {
		for (const { file, body } of [record, ...record.translations.values()]) {
			for (const { url } of body.links) {
				const target = resolveLink(url, file, digest.settings.languages);
				if (target.type === 'record' && target.key !== keyOf(record)) found.add(`${keyOf(record)} -> ${target.key}`);
			}
		}
	}
	return found;
}

const reversed = <T>(map: ReadonlyMap<RecordKey, readonly T[]>, from: (one: T) => RecordKey) =>
	[...map].flatMap(([to, list]) => list.map((one) => `${from(one)} -> ${to}`));

test('the reverse links of any bulletin are its forward links turned round', () => {
	fc.assert(
		fc.property(bulletins, (files) => {
			const digest = bulletin(files);
			expect(reversed(digest.references, ({ from }) => keyOf(from)).sort()).toEqual(forwardReferences(digest).sort());
			const links = forwardLinks(digest);
			expect(new Set(reversed(digest.backlinks, ({ from }) => from))).toEqual(links);
			for (const lang of digest.settings.languages) {
				const mentions = [...allRecords(digest.records)].flatMap((record) =>
					mentionsOf(digest, keyOf(record), lang).map(({ from, sentences }) => {
						expect(sentences.length).toBeGreaterThan(0);
						return `${from} -> ${keyOf(record)}`;
					}),
				);
				expect(mentions.sort()).toEqual([...links].sort());
			}
			const answers = [...digest.records.reports.values()].flatMap((one) => answersOf(digest, one.id));
			expect(new Set(answers)).toEqual(new Set(digest.records.adoptions.values()));
		}),
		{ numRuns: 60 },
	);
});
