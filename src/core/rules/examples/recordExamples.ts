import { inFile, inReport, record, report, type RuleExample, why } from './ruleExample.ts';

const closedBy = (answer: string) =>
	record(`title: $need\nfactory: east\ntopic: [safety]\nstatus: closed\nclosedBy: ${answer}`);

export const recordExamples = {
	'reference/unknown': inReport(
		why(
			'A record that isn’t there has no page to link to. Most often its name is misspelt.',
			'没有的记录就没有可链接的网页。多半是名字写错了。',
		),
		'factory: nroth',
		'factory: north',
	),
	'reference/draft': {
		why: why(
			'A draft is not published yet, so a reader who follows the reference would find nothing.',
			'草稿还没有发表，读者按引用去找会落空。',
		),
		wrong: { 'reports/guard.md': report('follows: fence'), 'reports/fence.md': report('status: draft') },
		right: { 'reports/guard.md': report('follows: fence'), 'reports/fence.md': report('') },
	},
	'record/who': inReport(
		why(
			'Every experience is somebody’s: readers ask whether a factory like theirs had it.',
			'每条经验都有出处：读者要看是不是同类的工厂。',
		),
		'group: { name: $group }',
		'-factory\ngroup: { name: $group }',
	),
	'record/alias': inReport(
		why(
			'A former name leads on to today’s page. If two records claimed it, nobody could say where it leads.',
			'旧名要转到现在的网页。两条记录都要它，就不知道转到哪里。',
		),
		'aliases: [lamp]',
		'aliases: [old-guard]',
	),
	'record/cycle': inFile(
		'topics/safety.md',
		why('Who follows the way from one to the next would never arrive.', '顺着一条找下一条，永远到不了头。'),
		record('title: $safety\nbroader: safety'),
		record('title: $safety'),
	),
	'record/duplicate-name': inFile(
		'factories/north.md',
		why(
			'Answers and links name a step or a workshop by its short name; it must be the only one.',
			'答复和链接用短名指步骤或车间，所以短名不能重复。',
		),
		record('title: $north\nworkshops:\n  - { id: press-shop, title: $shop }\n  - { id: press-shop, title: $foundry }'),
		record('title: $north\nworkshops:\n  - { id: press-shop, title: $shop }\n  - { id: foundry, title: $foundry }'),
	),
	'record/listed-twice': inReport(
		why(
			'Pages show a list as it is written, and readers would take the second for another.',
			'网页照列表原样显示，读者会把第二个当成另一个。',
		),
		'topic: [safety, safety]',
		'topic: [safety]',
	),
	'record/workshop': inReport(
		why(
			'Workshops are listed in the file of their factory, so that each has one name on all pages.',
			'车间列在所属工厂的文件里，这样各个网页上名称一致。',
		),
		'workshop: pres-shop',
		'workshop: press-shop',
	),
	'record/future-date': inReport(
		why(
			'What lies ahead can’t be reported yet; most often the year is a slip.',
			'还没发生的事无从报告，多半是年份写错了。',
		),
		'date: 2062-03-01',
		'date: 2026-03-01',
	),
	'report/condition': inReport(
		why(
			'Conditions are compared by machine with the profile of each factory, so each says one thing in one way.',
			'条件要由机器同各工厂的概况比较，所以一条只用一种方式说一件事。',
		),
		'conditions:\n  - { need: required, attribute: presses }',
		'conditions:\n  - { need: required, attribute: presses, atLeast: 2 }',
	),
	'report/superseded': inReport(
		why('Who finds the old report is led on to the new one.', '读者找到旧经验时，要能转到新的一篇。'),
		'status: superseded',
		'status: superseded\nsupersededBy: lamp',
	),
	'report/evidence-file': {
		why: why(
			'A document that proves an experience is published with it, so it lies beside the record.',
			'凭据要同经验一起发表，所以放在记录旁边。',
		),
		wrong: { 'reports/guard.md': report('evidence:\n  - { type: document, title: $hurt, file: figures.pdf }') },
		right: {
			'reports/guard.md': report('evidence:\n  - { type: document, title: $hurt, file: figures.pdf }'),
			'reports/figures.pdf': new Uint8Array(),
		},
	},
	'report/workshop-hint': inReport(
		why('Readers look for a workshop like their own before they look for a factory.', '读者先找同类的车间，再找工厂。'),
		'',
		'workshop: press-shop',
	),
	'report/results-hint': inReport(
		why(
			'Figures before and after persuade where words don’t. What isn’t known may be left out.',
			'前后的数字比话更能说服人。不知道的可以不写。',
		),
		'',
		'results:\n  - { measure: $hurt, before: 4, after: 0, better: down }',
	),
	'report/conditions-hint': inReport(
		why(
			'An experience that suits a large factory may do harm in a small one. Say whom it suits, and it is shown to them first.',
			'适合规模大的工厂的经验，规模小的照搬可能有害。写明适合谁，就会先给谁看。',
		),
		'',
		'conditions:\n  - { need: helpful, attribute: size, is: small, why: $tried }',
	),
	'report/source-hint': inReport(
		why('Readers trust what they can look up.', '能够查到出处，读者才信得过。'),
		'',
		'source: { publication: $paper, date: 2026-03-01 }',
	),
	'factory/profile': inFile(
		'factories/north.md',
		why(
			'Profiles and conditions are compared, so both use the words that digest.yml lists.',
			'概况要同条件比较，所以两边都用 digest.yml 里列出的词。',
		),
		record('title: $north\nprofile: { size: tiny }'),
		record('title: $north\nprofile: { size: small }'),
	),
	'factory/same-title': {
		why: why(
			'Pages, lists and the search name a factory by its title alone.',
			'网页、列表和检索都只用名称来指一个工厂。',
		),
		wrong: { 'factories/north-2.md': record('title: $north') },
		right: { 'factories/north-2.md': record('title: $north 2') },
	},
	'need/closed': inFile(
		'needs/noise.md',
		why('Others have the same problem and want to know what helped.', '别人也有同样的问题，想知道是怎么解决的。'),
		record('title: $need\nfactory: north\ntopic: [safety]\nstatus: closed'),
		record('title: $need\nfactory: north\ntopic: [safety]\nstatus: closed\nclosedReason: $quiet'),
	),
	'need/closed-by': {
		why: why(
			'Readers want to know what helped the one who had the problem; that it helped another says too little.',
			'读者想知道有问题的那一家靠什么解决；别家有效还说明不了。',
		),
		wrong: {
			'needs/noise.md': closedBy('lamp/south'),
			'factories/east.md': record('title: $east'),
			'adoptions/lamp/south.md': record('report: lamp\nfactory: south\nresponse: adopted'),
		},
		right: {
			'needs/noise.md': closedBy('lamp/east'),
			'factories/east.md': record('title: $east'),
			'adoptions/lamp/south.md': record('report: lamp\nfactory: south\nresponse: adopted'),
			'adoptions/lamp/east.md': record('report: lamp\nfactory: east\nresponse: adopted'),
		},
	},
	'issue/period': inFile(
		'issues/7.md',
		why('By these days it is decided what is new in this number.', '这一期有哪些新内容，由起止日期决定。'),
		record('title: $seventh\nnumber: 7\nfrom: 2026-04-01\nto: 2026-03-31'),
		record('title: $seventh\nnumber: 7\nfrom: 2026-03-01\nto: 2026-03-31'),
	),
	'issue/number': {
		why: why('A number is cited by its figure, so each figure is given once.', '引用时用期号，所以每个期号只用一次。'),
		wrong: {
			'issues/7.md': record('title: $seventh\nnumber: 7\nfrom: 2026-03-01\nto: 2026-03-31'),
			'issues/8.md': record('title: $eighth\nnumber: 7\nfrom: 2026-04-01\nto: 2026-04-30'),
		},
		right: {
			'issues/7.md': record('title: $seventh\nnumber: 7\nfrom: 2026-03-01\nto: 2026-03-31'),
			'issues/8.md': record('title: $eighth\nnumber: 8\nfrom: 2026-04-01\nto: 2026-04-30'),
		},
	},
	'issue/overlap': {
		why: why(
			'Each number tells what is new in its days; what lies in two of them is told twice.',
			'每一期收它那段日子里的新内容；落在两期里的会重复。',
		),
		wrong: {
			'issues/7.md': record('title: $seventh\nnumber: 7\nfrom: 2026-03-01\nto: 2026-03-31'),
			'issues/8.md': record('title: $eighth\nnumber: 8\nfrom: 2026-03-15\nto: 2026-04-30'),
		},
		right: {
			'issues/7.md': record('title: $seventh\nnumber: 7\nfrom: 2026-03-01\nto: 2026-03-31'),
			'issues/8.md': record('title: $eighth\nnumber: 8\nfrom: 2026-04-01\nto: 2026-04-30'),
		},
	},
} satisfies Record<string, RuleExample>;
