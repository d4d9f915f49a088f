import { expect, test } from 'vitest';
import { ownTerms } from '../../../src/core/form/terms.ts';
import { en } from '../../../src/site/words/en.ts';
import { zh } from '../../../src/site/words/zh.ts';

const both = [en(ownTerms.en), zh(ownTerms.zh)];

test('what came of an exchange is called answers, since refusals are among them', () => {
	expect(both.map(({ exchange }) => exchange.answers)).toEqual(['Answers that came of it', '由此作出的答复']);
});

test('a key point whose reports were all withdrawn or replaced is not said to have written none', () => {
	expect(both.map(({ area }) => area.noReports)).toEqual([
		'The key point has no report that others could take over, so it leads nothing.',
		'重点没有可供学习的经验，因此没有带动谁。',
	]);
});

test('a need says of reports that speak of it and are ruled out how many they are, and of none what is left out', () => {
	expect(both.flatMap(({ need }) => [1, 1200].map(need.ruledOut))).toEqual([
		'1 report of others speaks of it and is ruled out here by its conditions.',
		'1,200 reports of others speak of it and are ruled out here by their conditions.',
		'别处有 1 篇经验讲到它，但按适用条件不适合这里。',
		'别处有 1,200 篇经验讲到它，但按适用条件不适合这里。',
	]);
	expect(both.flatMap(({ need }) => [need.noCandidates, need.gapsHint])).toEqual([
		'No report of others speaks of it yet; withdrawn and replaced ones are left out.',
		'Topics on which a need is open and there is no report; withdrawn and replaced ones are left out.',
		'别处还没有讲到它的经验；撤回的、被取代的不计。',
		'有待解决的需求而没有经验的主题；撤回的、被取代的经验不计。',
	]);
});

test('how far the point has led the surface is said of one other as of many', () => {
	const said = both.map(({ area }) => [area.shareOfOne(false), area.shareOfOne(true), area.share(1200, 2000)]);
	expect(said).toEqual([
		[
			'The only other in the area has not taken over anything from the key point yet.',
			'The only other in the area has taken over something from the key point.',
			'1,200 of 2,000 others in the area have taken over something from the key point.',
		],
		[
			'片区内另一个单位还没有学重点的经验。',
			'片区内另一个单位已经学了重点的经验。',
			'片区内其他 2,000 个单位中，已有 1,200 个学了重点的经验。',
		],
	]);
});

test('a workshop stands behind its factory as the names of both are written', () => {
	const named = ([whole = '', part = '']: string[]) => both.map(({ joinPart }) => whole + joinPart(whole, part) + part);
	expect(
		[
			['Second Mill', 'First workshop'],
			['第二纺织厂', '一车间'],
			['第二纺织厂', 'Line 1'],
		].map(named),
	).toEqual([
		['Second Mill, First workshop', 'Second Mill First workshop'],
		['第二纺织厂, 一车间', '第二纺织厂一车间'],
		['第二纺织厂, Line 1', '第二纺织厂 Line 1'],
	]);
});
