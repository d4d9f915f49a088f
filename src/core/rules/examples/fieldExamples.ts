import { inFile, inReport, record, report, type RuleExample, why } from './ruleExample.ts';

export const fieldExamples = {
	'field/unknown': inReport(
		why(
			'A misspelt name would be passed over, and what was written there would be missing from the page.',
			'名称拼错了，这个字段就会被略过，网页上也就没有它的内容。',
		),
		'knd: lesson',
		'kind: lesson',
	),
	'field/missing': inReport(
		why(
			'Without these few fields a report can’t be found or understood. All others may be left out.',
			'缺了这几个字段，经验就找不到、看不懂。其他的都可以不写。',
		),
		'-outcome',
		'',
	),
	'field/unfilled': inReport(
		why(
			'In a message or an example “…” keeps a place for your words; on the page it would tell readers nothing.',
			'消息和例子里的“…”只是留出位置，照样登在网页上，读者什么也看不到。',
		),
		'outcome: …',
		'outcome: $outcome',
	),
	'field/empty': inReport(
		why('An empty item is a slip, or something that was to be looked up later.', '空项多半是漏写，或本想以后再查。'),
		'topic: [safety, ]\nalongside:\n  -\n  - south',
		'topic: [safety]\nalongside:\n  - south',
	),
	'field/choice': inReport(
		why(
			'Readers choose by these words in the search, so there are a few fixed ones.',
			'读者按这些词筛选，所以只有固定的几个。',
		),
		'kind: practise',
		'kind: practice',
	),
	'field/type': inFile(
		'factories/north.md',
		why(
			'A text, a figure or a yes can be compared; a group of fields can’t.',
			'文字、数字和是非能够比较，一组字段不能。',
		),
		record('title: $north\nprofile:\n  size: { is: small }'),
		record('title: $north\nprofile:\n  size: small'),
	),
	'field/text': inReport(
		why('Here is a sentence to be shown, and not several values.', '这里要显示一句话，不是几个值。'),
		'outcome: [$well, $outcome]',
		'outcome: $outcome',
	),
	'field/number': inReport(
		why(
			'Figures are compared and drawn, so they are written with digits and a point; the unit has a field of its own.',
			'数字要比较、要画图，所以只写数字和小数点；单位另有字段。',
		),
		'results:\n  - { measure: $hurt, before: "4,5", after: 0 }',
		'results:\n  - { measure: $hurt, before: 4.5, after: 0 }',
	),
	'field/thousands': inReport(
		why(
			'In one country 1.200 is a little more than one, in another it is twelve hundred.',
			'1.200 在有的国家是一点二，在有的国家是一千二百。',
		),
		'results:\n  - { measure: $waste, before: 1.200, after: 800 }',
		'results:\n  - { measure: $waste, before: 1200, after: 800 }',
	),
	'field/yes-no': inReport(
		why(
			'“yes” and “no” are words in every language; true and false are the same in all.',
			'“是”和“否”各种语言写法不同，true 和 false 到处一样。',
		),
		'results:\n  - { measure: $hurt, after: 0, atLeast: yes }',
		'results:\n  - { measure: $hurt, after: 0, atLeast: true }',
	),
	'field/date': inReport(
		why(
			'3/5 is March in one country and May in another. Written from the year on, a date is the same everywhere and can be put in order.',
			'3/5 在有的国家是三月五日，在有的国家是五月三日。从年份写起，到处一样，也能排序。',
		),
		'date: 2026-02-30',
		'date: 2026-02-28',
	),
	'field/list': inReport(
		why(
			'This field holds several values, and a program can’t tell where one of them ends.',
			'这个字段有几个值，程序看不出一个值到哪里为止。',
		),
		'steps: $measure',
		'steps:\n  - { id: measure, text: $measure }',
	),
	'field/group': inReport(
		why(
			'The source has parts (newspaper, date, page), and each of them is shown in its place.',
			'出处有几个部分（报刊、日期、版面），各有各的位置。',
		),
		'source: $paper',
		'source:\n  publication: $paper',
	),
	'field/id': inReport(
		why(
			'Short names become parts of addresses, so that a step or a workshop can be linked to.',
			'短名会成为地址的一部分，这样才能链接到步骤或车间。',
		),
		'steps:\n  - { id: First Step, text: $measure }',
		'steps:\n  - { id: first-step, text: $measure }',
	),
	'field/url': inReport(
		why(
			'An address without its begin leads to a page of this site that isn’t there.',
			'网址缺了开头，就会指向本站一个不存在的网页。',
		),
		'source:\n  publication: $paper\n  url: www.example.org/4',
		'source:\n  publication: $paper\n  url: https://www.example.org/4',
	),
	'field/cadence': inFile(
		'exchanges/spring.md',
		why(
			'The calendar that readers take over must know on which days something recurs.',
			'读者要导入日历，日历必须知道哪几天重复。',
		),
		record('title: $meeting\nkind: meeting\ndate: 2026-03\nrecurrence: every thursday'),
		record('title: $meeting\nkind: meeting\ndate: 2026-03\nrecurrence: FREQ=WEEKLY;BYDAY=TH'),
	),
	'field/language': inFile(
		'reports/guard.md',
		why(
			'By its tag a language is known to browsers, screen readers and search engines.',
			'浏览器、读屏软件和搜索引擎靠标签认识语言。',
		),
		report('lang: English'),
		report('lang: en'),
	),
} satisfies Record<string, RuleExample>;
