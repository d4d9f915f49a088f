import { inReport, type RuleExample, why } from './ruleExample.ts';

export const yamlExamples = {
	'yaml/syntax': inReport(
		why('A line that can’t be read hides all that follows.', '一行读不了，后面的就都读不了。'),
		'topic: [safety] and more',
		'topic: [safety]',
	),
	'yaml/quotes': inReport(
		why(
			'A colon with a space after it begins a new field, and some signs mean something at the begin of a value. Between quotation marks they are text.',
			'半角冒号加空格会开始一个新字段，有些符号在值的开头另有含义。加上引号，它们就只是文字。',
		),
		'title: $longTitle',
		'title: "$longTitle"',
	),
	'yaml/brackets': inReport(
		why(
			'A list in brackets ends with its bracket; without it, the next lines seem to be part of the list.',
			'方括号里的列表到右括号为止；缺了它，下面几行都会算进列表。',
		),
		'topic: [safety\nkind: lesson',
		'topic: [safety]\nkind: lesson',
	),
	'yaml/comma': inReport(
		why(
			'Between braces a comma ends a value, so that all behind it would be lost. Between quotation marks it is a part of the text; a figure goes without it.',
			'在花括号里，逗号会结束一个值，后面的内容就丢失了。加上引号，逗号就是文字的一部分；数字里则不写逗号。',
		),
		'results:\n  - { measure: $waste, before: 1,200, after: 1,500 }',
		'results:\n  - { measure: $waste, before: 1200, after: 1500 }',
	),
	'yaml/colon': inReport(
		why(
			'By the colon and the space after it, a name is told from its value. The full-width colon is another sign.',
			'程序靠半角冒号和后面的空格分清名称和值。全角冒号是另一个符号。',
		),
		'kind：lesson',
		'kind: lesson',
	),
	'yaml/dash': inReport(
		why('A dash without a space after it is part of the text.', '短横后面没有空格，就成了文字的一部分。'),
		'aliases:\n  - first-guard\n  -old-guard',
		'aliases:\n  - first-guard\n  - old-guard',
	),
	'yaml/no-name': inReport(
		why(
			'A long text that goes on in the next line must be indented there, or it seems to be a field without a name.',
			'长文字换行后要缩进，否则就像一个没有名称的字段。',
		),
		'outcome: $well\n$outcome',
		'outcome: $well\n  $outcome',
	),
	'yaml/indentation': inReport(
		why('The spaces before a line say to what it belongs.', '行首的空格说明这一行属于哪里。'),
		'source:\n  publication: $paper\n   page: 4',
		'source:\n  publication: $paper\n  page: 4',
	),
	'yaml/tab': inReport(
		why(
			'A tab is as wide as each program likes, so it can’t say to what a line belongs.',
			'制表符的宽度各个软件不同，看不出这一行属于哪里。',
		),
		'source:\n\tpublication: $paper',
		'source:\n  publication: $paper',
	),
	'yaml/space': inReport(
		why(
			'Word processors and web pages use special spaces, which look like ordinary ones and are others.',
			'文字处理软件和网页会用特殊空格，看着一样，其实不同。',
		),
		'source:\n\u3000publication: $paper',
		'source:\n  publication: $paper',
	),
	'yaml/duplicate-key': inReport(
		why(
			'Of two values for one field, only one could be shown; the other would be lost unnoticed.',
			'一个字段写了两个值，只能显示一个，另一个就不知不觉地丢了。',
		),
		'kind: lesson\nkind: practice',
		'kind: practice',
	),
	'yaml/alias': inReport(
		why(
			'Signs that repeat another place of the file save a few words and make it hard to read and to correct.',
			'用符号重复另一处的内容，省不了几个字，却难读难改。',
		),
		'outcome: &first $outcome\nproblem: *first',
		'outcome: $outcome\nproblem: $outcome',
	),
	'yaml/tag': inReport(
		why(
			'An exclamation mark at the begin of a value is an instruction to the program that reads the file.',
			'值的开头写感叹号，是给读文件的程序下指令。',
		),
		'problem: !important $text',
		'problem: "!important $text"',
	),
	'yaml/forbidden-key': inReport(
		why(
			'Some names mean something to the programs that read the file, and could do harm there.',
			'有些名称对读文件的程序另有含义，可能造成损害。',
		),
		'constructor: $north',
		'',
	),
	'yaml/comment': inReport(
		why(
			'A “#” after a space begins a remark that is not read. “Shop #2” would be shown as “Shop”.',
			'空格后面的“#”开始一段不会读取的备注。“车间 #2”只会显示“车间”。',
		),
		'problem: $shop #2',
		'problem: "$shop #2"',
	),
} satisfies Record<string, RuleExample>;
