import { inFile, record, type RuleExample, why } from './ruleExample.ts';

const file = 'adoptions/lamp/south.md';
const answer = (fields: string) => record(`report: lamp\nfactory: south\n${fields}`);
const inAnswer = (reason: RuleExample['why'], wrong: string, right: string) =>
	inFile(file, reason, answer(wrong), answer(right));

export const answerExamples = {
	'adoption/folder': {
		why: why(
			'All answers to one report lie together, so that everyone finds them.',
			'同一篇经验的答复放在一起，谁都找得到。',
		),
		wrong: { 'adoptions/guard/south.md': answer('response: trial') },
		right: { [file]: answer('response: trial') },
	},
	'adoption/own-report': {
		why: why(
			'An answer says what an experience was worth elsewhere. What it was worth at home stands in the report.',
			'答复说明经验在别处有没有用。在首创单位的成效写在经验里。',
		),
		wrong: { 'adoptions/lamp/north.md': record('report: lamp\nfactory: north\nresponse: adopted') },
		right: { [file]: record('report: lamp\nfactory: south\nresponse: adopted') },
	},
	'adoption/twice': {
		why: why(
			'If one answer says yes and the other no, nobody knows which of them holds.',
			'一份说采用，一份说不采用，谁也不知道以哪一份为准。',
		),
		wrong: {
			[file]: answer('response: trial'),
			'adoptions/lamp/south-later.md': answer('response: adopted'),
		},
		right: { [file]: answer('response: adopted\nchecks:\n  - { date: 2026-06-30, inUse: yes }') },
	},
	'adoption/reason': inAnswer(
		why(
			'A refusal with its reason is worth as much as an adoption: it shows others whom the experience doesn’t suit.',
			'写明原因的拒绝与采用同样有价值：它告诉别人这条经验不适合谁。',
		),
		'response: declined',
		'response: declined\nreason: { code: cost, text: $reason }',
	),
	'adoption/since': inAnswer(
		why('What was in use before the report was not learned from it.', '经验写出之前就在用的，不是从它学来的。'),
		'response: already-in-use',
		'response: already-in-use\nsince: 2021',
	),
	'adoption/step': inAnswer(
		why(
			'Steps are laid side by side: what all keep, and what each one changed.',
			'步骤要并排比较：哪些大家都保留，哪些各有改动。',
		),
		'response: adapted\nsteps:\n  - { step: fitt, how: changed, text: $changed }',
		'response: adapted\nsteps:\n  - { step: fit, how: changed, text: $changed }',
	),
	'adoption/via': {
		why: why(
			'Who learned from whom is drawn as a tree for each report; another report has another tree.',
			'谁向谁学，每篇经验各画一棵树；别的经验是另一棵树。',
		),
		wrong: {
			'adoptions/lamp/south.md': answer('response: adopted\nvia: fence/east'),
			'reports/fence.md': record('title: $title\nfactory: north\ntopic: [safety]\noutcome: $outcome'),
			'factories/east.md': record('title: $east'),
			'adoptions/fence/east.md': record('report: fence\nfactory: east\nresponse: adopted'),
		},
		right: {
			'adoptions/lamp/south.md': answer('response: adopted\nvia: lamp/east'),
			'factories/east.md': record('title: $east'),
			'adoptions/lamp/east.md': record('report: lamp\nfactory: east\nresponse: adopted'),
		},
	},
} satisfies Record<string, RuleExample>;
