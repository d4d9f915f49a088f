import { expect, test } from 'vitest';
import { en } from '../../../src/site/words/en.ts';
import { zh } from '../../../src/site/words/zh.ts';

const hospital = { one: 'hospital', many: 'hospitals' };
const inEnglish = en({ factory: hospital, workshop: { one: 'ward', many: 'wards' } });
const inChinese = zh({ factory: { one: '医院', many: '医院' }, workshop: { one: '科室', many: '科室' } });
const english = inEnglish.fit;
const chinese = inChinese.fit;

test('a report without conditions is for all others', () => {
	expect([1, 1200].map(english.anyFactory)).toMatchInlineSnapshot(`
		[
		  "It states no conditions, so it is for the one other hospital.",
		  "It states no conditions, so it is for all 1,200 other hospitals.",
		]
	`);
	expect(chinese.anyFactory(12)).toMatchInlineSnapshot(`"它没有写明条件，其他 12 个医院都适用。"`);
});

test('where those with an open need stand before them, it is for the rest too', () => {
	expect([1, 1200].map(english.restOfFactories)).toMatchInlineSnapshot(`
		[
		  "It states no conditions, so it is also for the one other hospital that remains.",
		  "It states no conditions, so it is also for the 1,200 other hospitals that remain.",
		]
	`);
	expect(chinese.restOfFactories(12)).toMatchInlineSnapshot(`"它没有写明条件，其余 12 个医院也都适用。"`);
});

test('who verified is counted only where the level counts them, whether single ones, a group or several workshops', () => {
	const from = 4;
	expect([inEnglish, inChinese].map(({ evidence }) => [evidence.reasons.slice(from), evidence.missing.slice(from, -1)]))
		.toMatchInlineSnapshot(`
			[
			  [
			    [
			      "The result has been verified where it was taken over.",
			      "The result has been verified at three or more adopters, and none has given it up.",
			    ],
			    [
			      "A verified result at three adopters, with none given up, would raise it.",
			    ],
			  ],
			  [
			    [
			      "成效已在采用单位得到核实。",
			      "成效已在至少三个采用单位得到核实，并且没有一个停用。",
			    ],
			    [
			      "有三个采用单位的成效得到核实而无一停用，等级就会提高。",
			    ],
			  ],
			]
		`);
});

test('where the unit alone is missing, the figures are not denied', () => {
	expect([inEnglish, inChinese].map(({ evidence }) => evidence.withoutUnit)).toMatchInlineSnapshot(`
		[
		  "There are figures before and after, without their unit. The unit would raise it.",
		  "有前后数字，没有单位。补上单位，等级就会提高。",
		]
	`);
});

test('what is not known is not denied, and where nothing fits nothing is said to be answered', () => {
	const told = [inEnglish, inChinese].map(({ unanswered }) => unanswered);
	const shared = (unknown: number) => ({ suited: 0, answered: 0, unknown });
	expect(told.map(({ share, none }) => [share(shared(0)), share(shared(2)), none])).toMatchInlineSnapshot(`
			[
			  [
			    "It suits no other hospital in the list.",
			    "It isn't known to suit any other hospital in the list.",
			    "No report that fits is waiting for an answer.",
			  ],
			  [
			    "名单上没有其他适合的医院。",
			    "目前不知道名单上是否有其他适合的医院。",
			    "没有适合而等待答复的经验。",
			  ],
			]
		`);
});

test('how many have answered is said of none and of one as of many', () => {
	const told = [inEnglish, inChinese].map(({ unanswered: { share } }) =>
		[
			[0, 1],
			[1, 1],
			[0, 8],
			[3, 1200],
		].map(([answered = 0, suited = 0]) => share({ answered, suited, unknown: 0 })),
	);
	expect(told).toMatchInlineSnapshot(`
		[
		  [
		    "Not answered yet by the one hospital that it suits.",
		    "Answered by the one hospital that it suits.",
		    "Not answered yet by any of the 8 hospitals that it suits.",
		    "Answered by 3 of the 1,200 hospitals that it suits.",
		  ],
		  [
		    "适合的一个医院还没有作出答复。",
		    "适合的一个医院已经作出答复。",
		    "适合的 8 个医院中，还没有一个作出答复。",
		    "适合的 1,200 个医院中，已有 3 个作出答复。",
		  ],
		]
	`);
});
