import { inFile, record, report, type RuleExample, why } from './ruleExample.ts';

const results = 'results:\n  - { measure: $hurt, before: 4, after: 0 }\n  - { measure: $waste, after: 2 }';

export const translationExamples = {
	'translation/orphan': {
		why: why(
			'A translation holds words alone. Factory, topic and dates stand in its original, by whose name it is found.',
			'译文只有文字。工厂、主题和日期写在原文里，靠文件名找到。',
		),
		wrong: { 'reports/guard.$other.md': record('title: $otherTitle') },
		right: { 'reports/guard.$other.md': record('title: $otherTitle'), 'reports/guard.md': report('') },
	},
	'translation/language': {
		why: why('Only for the languages of the bulletin are pages made.', '只为汇编列出的语言做网页。'),
		wrong: { 'topics/safety.fr.md': record('title: Sécurité') },
		right: {
			'topics/safety.fr.md': record('title: Sécurité'),
			'digest.yml': 'title: $bulletin\nlanguages: [$lang, $other, fr]\n',
		},
	},
	'translation/field': inFile(
		'reports/lamp.$other.md',
		why(
			'What is the same in every language is written once, or the two would soon differ.',
			'各种语言都一样的内容只写一次，否则两边很快就不一致。',
		),
		record('title: $otherTitle\nfactory: north'),
		record('title: $otherTitle'),
	),
	'translation/list-length': {
		why: why(
			'The items of a list without names are laid one over the other, so there are as many in both.',
			'没有短名的列表逐项对应，所以两边的项数一样。',
		),
		wrong: {
			'reports/guard.md': report(results),
			'reports/guard.$other.md': record('title: $otherTitle\nresults:\n  - { measure: $otherHands }'),
		},
		right: {
			'reports/guard.md': report(results),
			'reports/guard.$other.md': record(
				'title: $otherTitle\nresults:\n  - { measure: $otherHands }\n  - { measure: $otherMeasure }',
			),
		},
	},
	'translation/item': inFile(
		'reports/lamp.$other.md',
		why('By its short name a translated step finds the step that it translates.', '译文的步骤靠短名找到对应的步骤。'),
		record('title: $otherTitle\nsteps:\n  - { id: mesure, text: $otherMeasure }'),
		record('title: $otherTitle\nsteps:\n  - { id: measure, text: $otherMeasure }'),
	),
	'translation/stale': {
		why: why(
			'Readers of the translation would go by what no longer holds. Only texts count, and only where Git knows what was changed when.',
			'读译文的人会照过时的内容去做。只看文字有没有改，而且要有 Git 的记录才知道先后。',
		),
		wrong: {
			'reports/guard.md': report('outcome: $hands'),
			'reports/guard.$other.md': record('title: $otherTitle\noutcome: $otherOutcome'),
		},
		right: {
			'reports/guard.md': report('outcome: $hands'),
			'reports/guard.$other.md': record('title: $otherTitle\noutcome: $otherHands'),
		},
		originals: {
			'reports/guard.$other.md': {
				before: report('outcome: $outcome'),
				translated: '2026-03-02',
				changed: '2026-05-01',
			},
		},
	},
	'translation/missing': {
		why: why(
			'Who doesn’t read the one language is shown the other, and told so. A short translation is better than none.',
			'没有译文时，读者看到的是原文，并有说明。短短的译文也比没有好。',
		),
		wrong: { 'reports/guard.md': report('') },
		right: {
			'reports/guard.md': report(''),
			'reports/guard.$other.md': record('title: $otherTitle\noutcome: $otherOutcome'),
		},
	},
} satisfies Record<string, RuleExample>;
