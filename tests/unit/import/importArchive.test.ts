import { describe, expect, test } from 'vitest';
import { importArchive } from '../../../src/core/import/archive/importArchive.ts';
import { lines, testImporter } from '../../support/testImporter.ts';

const article = (text: string, head = '') => `Title: A sample mill counts its breaks
Author: A. Sample
Date: 31.8.1956
Page: 第4版
${head}
${text}
`;

const imported = (text: string, said: Parameters<typeof testImporter>[0] = {}, texts: Record<string, string> = {}) =>
	importArchive(text, 'sample.txt', testImporter(said, texts));

const whole = { set: ['factory=mill-one', 'topic=quality', 'outcome=Fewer breaks.'] };

describe('an article becomes a draft that is yet to be told', () => {
	test('with what its head says as the source, and its own words left out', () => {
		const [proposal] = imported(article('The sample sentence.'), whole).proposals;
		expect(proposal).toMatchObject({
			line: 1,
			state: 'new',
			path: 'reports/sample-mill-counts-its-breaks.md',
			messages: [],
		});
		expect(proposal?.text).toBe(`---
title: A sample mill counts its breaks
factory: mill-one
topic: [quality]
outcome: Fewer breaks.
status: draft
source:
  publication: sample.txt
  title: A sample mill counts its breaks
  author: A. Sample
  date: '1956-08-31'
  page: '4'
  hash: b3cb01d8
---

Retell this in your own words: who did what, under which conditions, and what came of it. Then delete this paragraph. The original: sample.txt, 1956-08-31, page 4.
`);
	});

	test('with its own words in the note of the source, where the editor asks for it', () => {
		const [proposal] = imported(article('First line\nof it.\n\nSecond.'), { ...whole, keepWording: true }).proposals;
		expect(proposal?.data).toMatchObject({ source: { note: 'First line\nof it.\n\nSecond.' } });
		expect(proposal?.text).toContain('Retell this in your own words');
	});

	test('in Chinese for a Chinese article', () => {
		const text =
			'标题：示例厂统计断头\n日期：1956年8月31日\n版面：4\n报纸：示例日报\n成效：断头减少。\n\n第一纱厂提高了质量。\n';
		const [proposal] = imported(text).proposals;
		expect(proposal).toMatchObject({
			path: 'reports/mill-one-1956-08-31.md',
			data: { lang: 'zh', factory: 'mill-one', topic: ['quality'], source: { publication: '示例日报', page: '4' } },
		});
		expect(proposal?.text?.endsWith('写好后删去这一段。原文见示例日报，1956-08-31，第4版。\n')).toBe(true);
	});

	test('with fields of a record that its head says itself', () => {
		const head = 'Factory: Second Mill\nTopics: Waste\nOutcome: Less waste.\nWorkshop of: x\n';
		expect(imported(article('Text.', head)).proposals[0]?.data).toMatchObject({
			factory: 'mill-two',
			topic: ['waste'],
			outcome: 'Less waste.',
		});
	});
});

describe('who and what an article is about', () => {
	const said = (text: string) => imported(article(text), { set: ['outcome=x'] }).proposals[0];

	test('is taken from the text where it names one that is known, and told', () => {
		const proposal = said('The FIRST MILL, and nobody else, looked for defects.');
		expect(proposal?.data).toMatchObject({ factory: 'mill-one', topic: ['quality'] });
		expect(lines(proposal?.messages ?? [])).toEqual([
			'note: “Factory” is mill-one: the only one that the text names.',
			'note: “Topics” is quality: the only one that the text names.',
		]);
	});

	test('is never chosen among several', () => {
		const proposal = said('First Mill and Second Mill, of quality and waste.');
		expect(proposal?.state).toBe('refused');
		expect(lines(proposal?.messages ?? [])).toEqual([
			'error: “Factory” is missing, and the text names 2. = Say which: --factory ID. It names: mill-one, mill-two.',
			'error: “Topics” is missing, and the text names 2. = Say which: --topic ID,ID. It names: quality, waste.',
		]);
	});

	test('is asked for where it names none', () => {
		expect(lines(said('Somebody did something.')?.messages ?? [])).toEqual([
			'error: “Factory” is missing. = Write it below the title, “Factory: …”, or say it here: --factory ID',
			'error: “Topics” is missing. = Write it below the title, “Topics: …”, or say it here: --topic ID,ID',
		]);
	});
});

test('a date that can be two days is told', () => {
	const text = article('Text.').replace('31.8.1956', '03/04/1956');
	expect(lines(imported(text, whole).proposals[0]?.messages ?? [])).toEqual([
		'error Date “03/04/1956”: This can be 1956-04-03 or 1956-03-04. = Say in which order days and months stand: --dates dmy for 1956-04-03, --dates mdy for 1956-03-04.',
	]);
	expect(imported(text, { ...whole, dates: 'dmy' }).proposals[0]?.data).toMatchObject({
		source: { date: '1956-04-03' },
	});
});

test('the same article again is there, also with other line ends; changed, it is told', () => {
	const [first] = imported(article('Text.'), whole).proposals;
	const before = { [first?.path ?? '']: first?.text?.replace('title: A sample', 'title: Retold, a sample') ?? '' };
	expect(imported(article('Text.'), whole, before).proposals[0]).toMatchObject({ state: 'there', path: first?.path });
	expect(imported(article('Another text.'), whole, before).proposals[0]).toMatchObject({
		state: 'changed',
		path: first?.path,
	});
});

test('a text without a head is told, and so is what stands before the first', () => {
	expect(lines(imported('Only a text.').messages)).toEqual([
		'error: This text has no head with title, date and page. = Begin it with lines such as “Title: …”, “Author: …”, “Date: 1956-08-31”, “Page: 4”, and an empty line.',
	]);
	const { messages, proposals } = imported(`Sample archive\n\n${article('One.')}\n${article('Two.')}`, whole);
	expect(lines(messages)).toEqual(['warning: 1 line stands before the first title and belongs to no article.']);
	expect(proposals.map(({ line, path }) => [line, path])).toEqual([
		[3, 'reports/sample-mill-counts-its-breaks.md'],
		[10, 'reports/sample-mill-counts-its-breaks-2.md'],
	]);
});
