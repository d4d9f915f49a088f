import { describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/core/import/archive/readArchive.ts';

const shown = (text: string, isField?: (name: string) => boolean) =>
	readArchive(text, isField).articles.map(({ line, fields, text: body }) => ({
		line,
		head: fields.map(({ header, name, value }) => `${header ?? name}: ${value}`),
		body,
	}));

const sample = `Title: A sample mill counts its breaks
Author:
Date: 1956-08-31
Page: 4

From our sample correspondent:

The first sample sentence. Date: of no account.

	A sample heading
`;

describe('the head of an article', () => {
	test('in the form of the archive', () => {
		expect(shown(sample)).toEqual([
			{
				line: 1,
				head: ['title: A sample mill counts its breaks', 'author: ', 'date: 1956-08-31', 'page: 4'],
				body: 'From our sample correspondent:\n\nThe first sample sentence. Date: of no account.\n\n\tA sample heading',
			},
		]);
	});

	test('in Chinese, with colons and brackets of both kinds', () => {
		expect(
			shown('【标题】示例厂统计断头\n作者：示例作者\n日期: 1956年8月31日\n版面：4\n报纸：示例日报\n\n正文：第一句。'),
		).toEqual([
			{
				line: 1,
				head: ['title: 示例厂统计断头', 'author: 示例作者', 'date: 1956年8月31日', 'page: 4', 'publication: 示例日报'],
				body: '正文：第一句。',
			},
		]);
	});

	test('with empty lines, and a title that goes on in the next line', () => {
		expect(shown('\n\nTitle: A long\n  sample title\n\nAuthor: A. Sample\nDate: 1956\n\nText')[0]).toMatchObject({
			line: 3,
			head: ['title: A long sample title', 'author: A. Sample', 'date: 1956'],
			body: 'Text',
		});
	});

	test('with further fields that a record has', () => {
		expect(shown('Title: T\nDate: 1956\nOutcome: Good\nPlace: x\nText', (name) => name === 'Outcome')[0]).toMatchObject(
			{
				head: ['title: T', 'date: 1956', 'Outcome: Good'],
				body: 'Place: x\nText',
			},
		);
	});
});

test('several articles follow one another, and what stands before the first is told', () => {
	const text = `Sample archive, page 1 of 1\n\n${sample}\n${sample.replace('4', '5')}`;
	expect(readArchive(text).stray).toBe(1);
	expect(shown(text).map(({ line, head }) => [line, head.at(-1)])).toEqual([
		[3, 'page: 4'],
		[14, 'page: 5'],
	]);
});

test('a line in the text that looks like a head is none', () => {
	const text = `${sample}\nTitle: of nothing\n\nThe last sentence.`;
	expect(shown(text)).toHaveLength(1);
	expect(shown(text)[0]?.body).toContain('Title: of nothing\n\nThe last sentence.');
});

test.each(['Only a text.', '', 'Page: 4 of a letter\n\nText', '12:30 the train'])('no head: %j', (text) =>
	expect(shown(text)).toEqual([]),
);
