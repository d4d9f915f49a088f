import type { Severity, Words } from '../message.ts';

interface Rule {
	severity: Severity;
	/** What the rule asks for, in one sentence. */
	summary: Words;
}

const rule = (severity: Severity, en: string, zh: string): Rule => ({ severity, summary: { en, zh } });

/** Every rule of the checker by its id. An id never changes: people and programs refer to it. */
export const rules = {
	'file/unknown-place': rule(
		'error',
		'Every file lies in the folder of its kind.',
		'每个文件都放在所属种类的文件夹里。',
	),
	'file/name': rule(
		'error',
		'File names hold small letters a-z, digits and single hyphens.',
		'文件名只用小写字母 a-z、数字和单个连字符。',
	),
	'file/ending': rule('error', 'Records end in .md.', '记录文件以 .md 结尾。'),
	'file/link': rule(
		'warning',
		'Records and pictures lie in the content folder itself, and no link leads out of it.',
		'记录和图片就放在内容文件夹里，没有指向外面的链接。',
	),
	'file/duplicate': rule('error', 'Two files never hold the same record.', '两个文件不能是同一条记录。'),
	'file/empty': rule('error', 'A file is never empty.', '文件不能是空的。'),
	'file/too-large': rule('error', 'A file of text is at most 1 MB.', '文字文件不超过 1 MB。'),
	'file/not-utf8': rule('error', 'Files are saved as UTF-8.', '文件存成 UTF-8 编码。'),
	'file/control-character': rule(
		'error',
		'Files hold text and no control characters.',
		'文件里只有文字，没有控制字符。',
	),
	'file/unfinished-merge': rule('error', 'A file holds one version of itself.', '一个文件里只有一个版本。'),
	'file/more': rule('warning', 'Only the first messages of a file are shown.', '每个文件只显示前面的一部分消息。'),

	'frontmatter/missing': rule(
		'error',
		'A record begins with its fields between two lines “---”.',
		'记录以两行“---”之间的字段开头。',
	),
	'frontmatter/delimiter': rule(
		'error',
		'The lines around the fields are exactly “---”.',
		'字段上下的两行正好是“---”。',
	),
	'frontmatter/space': rule('warning', 'No spaces stand after “---”.', '“---”后面没有空格。'),
	'frontmatter/unclosed': rule('error', 'The fields end with a line “---”.', '字段以一行“---”结束。'),
	'frontmatter/language': rule('error', 'Fields are written in YAML alone.', '字段只用 YAML 写。'),
	'frontmatter/fields': rule(
		'error',
		'Above the text stand fields, each with a name.',
		'正文上面是字段，每个字段有名称。',
	),
	'frontmatter/too-long': rule('error', 'The fields are at most 100 KB.', '字段部分不超过 100 KB。'),

	'yaml/syntax': rule('error', 'Every field can be read.', '每个字段都能读取。'),
	'yaml/quotes': rule('error', 'A text with special characters stands in quotes.', '含特殊符号的文字加引号。'),
	'yaml/brackets': rule('error', 'Brackets come in pairs.', '括号成对出现。'),
	'yaml/comma': rule('error', 'Between braces, a value with a comma stands in quotes.', '花括号里，含逗号的值加引号。'),
	'yaml/colon': rule(
		'error',
		'A name is followed by an ordinary colon and a space.',
		'字段名后面是半角冒号和一个空格。',
	),
	'yaml/dash': rule(
		'error',
		'A list stands below its name, each item after a dash and a space.',
		'列表写在名称下面，每项前面是短横和空格。',
	),
	'yaml/no-name': rule(
		'error',
		'Every line of the fields has a name or goes on with the line above.',
		'字段里的每一行都有名称，或者接着上一行。',
	),
	'yaml/indentation': rule('error', 'Lines that belong together are indented alike.', '同组的行缩进相同。'),
	'yaml/tab': rule('error', 'Lines are indented with spaces, not tabs.', '缩进用空格，不用制表符。'),
	'yaml/space': rule('error', 'Spaces around names are ordinary spaces.', '字段名旁边的空格是普通空格。'),
	'yaml/duplicate-key': rule('error', 'A field stands once.', '每个字段只写一次。'),
	'yaml/alias': rule('error', 'Values are written out, without anchors and aliases.', '直接写出值，不用锚点和别名。'),
	'yaml/tag': rule('error', 'Values carry no tags.', '值不带标签。'),
	'yaml/forbidden-key': rule('error', 'Some names can’t be fields.', '有些名称不能用作字段。'),
	'yaml/comment': rule('warning', 'A “#” within a text stands in quotes.', '文字里的“#”要加引号。'),

	'field/unknown': rule('error', 'Every field is one that its kind knows.', '每个字段都是该种类已有的字段。'),
	'field/missing': rule('error', 'The fields that a record needs are there.', '必需的字段都要写上。'),
	'field/unfilled': rule('error', 'No field is left as “…”.', '字段不能只写“…”。'),
	'field/empty': rule('error', 'An item of a list is never empty.', '列表里没有空项。'),
	'field/choice': rule('error', 'A field of choices holds one of them.', '选择字段只能写可选的词。'),
	'field/type': rule('error', 'A value is of the type of its field.', '值的类型与字段相符。'),
	'field/text': rule('error', 'A field of text holds a text.', '文字字段里写文字。'),
	'field/number': rule('error', 'A field of figures holds a number.', '数字字段里写数字。'),
	'field/thousands': rule(
		'warning',
		'A figure means the same to every reader: no point stands before three last digits.',
		'数字对谁都是同一个意思：小数点后面不正好是三位。',
	),
	'field/yes-no': rule('error', 'A yes-or-no field holds true or false.', '是非字段写 true 或 false。'),
	'field/date': rule(
		'error',
		'Dates are written 1956-03-05, 1956-03 or 1956.',
		'日期写成 1956-03-05、1956-03 或 1956。',
	),
	'field/list': rule('error', 'A field of several values holds a list.', '多值字段里写列表。'),
	'field/group': rule('error', 'A group of fields holds fields.', '字段组里写字段。'),
	'field/id': rule(
		'error',
		'Names of records hold small letters, digits and single hyphens.',
		'记录名只用小写字母、数字和单个连字符。',
	),
	'field/url': rule(
		'error',
		'Web addresses are whole and begin with https:// or http://.',
		'网址要完整，以 https:// 或 http:// 开头。',
	),
	'field/cadence': rule('error', 'A cadence is a word or a rule of iCalendar.', '周期写一个词或一条 iCalendar 规则。'),
	'field/language': rule('error', 'Languages are named by their tags.', '语言用标签表示。'),

	'settings/missing': rule('error', 'A bulletin has a file digest.yml.', '汇编要有 digest.yml 文件。'),
	'settings/duplicate': rule(
		'error',
		'Languages, attributes and choices are listed once.',
		'语言、属性和选项各列一次。',
	),
	'settings/language': rule('warning', 'A language has the tag that all the world gives it.', '语言用通行的标签。'),
	'settings/first-language': rule(
		'error',
		'Records that don’t say their language are in the first of digest.yml.',
		'没有写明语言的记录，用的是 digest.yml 里的第一种语言。',
	),
	'settings/no-words': rule(
		'hint',
		'The interface speaks English and Chinese, in simplified characters.',
		'界面有英文和简体中文。',
	),
	'settings/reserved': rule(
		'error',
		'No attribute is called “problem”, as the field of the finder is.',
		'属性不用“problem”这个名称，查找页已经用了。',
	),
	'settings/url-path': rule(
		'error',
		'The path in the address of a bulletin holds a-z, A-Z, digits, “-”, “_”, “.”, “~” and “/” alone.',
		'汇编网址的路径只用 a-z、A-Z、数字、“-”、“_”、“.”、“~”、“/”。',
	),

	'translation/orphan': rule('error', 'A translation lies beside its record.', '译文放在原文记录旁边。'),
	'translation/language': rule('error', 'Languages are those of digest.yml.', '语言是 digest.yml 里列出的。'),
	'translation/field': rule('error', 'A translation holds translatable fields alone.', '译文只写需要翻译的字段。'),
	'translation/list-length': rule(
		'error',
		'Lists of a translation have the items of the record.',
		'译文列表的项与原文一致。',
	),
	'translation/item': rule('error', 'Items of a translation are items of the record.', '译文里的项在原文中都有。'),
	'translation/stale': rule('warning', 'A translation says what its original says.', '译文与现在的原文一致。'),
	'translation/missing': rule(
		'hint',
		'Every record is there in every language, with all its words.',
		'每条记录都有各种语言的文字，没有遗漏。',
	),

	'reference/unknown': rule('error', 'A record that is named exists.', '引用的记录确实存在。'),
	'reference/draft': rule('error', 'What is published doesn’t point to drafts.', '已发表的内容不引用草稿。'),
	'record/who': rule('error', 'A record names one factory, or one group.', '记录写明一个工厂或一组工厂。'),
	'record/alias': rule('error', 'A former id belongs to one record alone.', '旧名只属于一条记录。'),
	'record/cycle': rule('error', 'No record leads back to itself.', '记录之间不能循环引用。'),
	'record/duplicate-name': rule('error', 'Names within a record are different.', '同一记录里的短名各不相同。'),
	'record/listed-twice': rule('warning', 'A list names each record once.', '一个列表里每条记录只列一次。'),
	'record/workshop': rule('error', 'A workshop is one of its factory.', '车间属于所写的工厂。'),
	'record/future-date': rule('warning', 'What is reported has happened.', '报告的事已经发生。'),

	'report/condition': rule(
		'error',
		'A condition compares one attribute in one way.',
		'每个条件用一种方式比较一个属性。',
	),
	'report/superseded': rule('error', 'A superseded report names its successor.', '被取代的经验要写明由哪篇取代。'),
	'report/evidence-file': rule('error', 'Files of evidence exist.', '凭据文件确实存在。'),
	'report/workshop-hint': rule('hint', 'A report names its workshop.', '经验写明车间。'),
	'report/results-hint': rule('hint', 'A report gives figures.', '经验给出数字。'),
	'report/conditions-hint': rule('hint', 'A report says whom it suits.', '经验说明适合哪些工厂。'),
	'report/source-hint': rule('hint', 'A report says where it was taken from.', '经验写明出处。'),

	'adoption/folder': rule('error', 'An adoption lies in the folder of its report.', '答复放在所答经验的文件夹里。'),
	'adoption/own-report': rule('error', 'A factory doesn’t answer its own report.', '工厂不答复自己的经验。'),
	'adoption/twice': rule(
		'warning',
		'A factory, or each of its workshops, answers a report once.',
		'一个工厂或它的一个车间对一篇经验只答复一次。',
	),
	'adoption/reason': rule(
		'error',
		'An answer that says no, or not now, gives its reason.',
		'不采用或暂不采用要写明原因。',
	),
	'adoption/since': rule('error', 'An answer “already-in-use” says since when.', '“早已采用”要写明从何时起。'),
	'adoption/step': rule('error', 'Steps are those of the report.', '步骤是经验里的步骤。'),
	'adoption/via': rule(
		'error',
		'An adoption is learned from an adoption of the same report.',
		'转学的来源是同一经验的答复。',
	),

	'need/closed': rule('error', 'A closed need says how it was closed.', '已了结的需求写明怎样了结。'),
	'need/closed-by': rule(
		'warning',
		'A need is closed by an answer of the factory that has it.',
		'需求由提出它的工厂自己的答复了结。',
	),
	'issue/period': rule('error', 'An issue covers days in their order.', '一期的起止日期先后正确。'),
	'issue/number': rule('error', 'Each number is given once.', '每个期号只用一次。'),
	'issue/overlap': rule('warning', 'No day is in two numbers.', '同一天不收入两期。'),
	'factory/profile': rule('error', 'A profile holds attributes of digest.yml.', '概况只用 digest.yml 里的属性。'),
	'factory/same-title': rule(
		'warning',
		'Two factories have different titles in every language.',
		'两个工厂的名称在每种语言里都不相同。',
	),

	'body/html': rule('error', 'The text is Markdown without HTML.', '正文是 Markdown，不含 HTML。'),
	'body/unreadable': rule('error', 'The text can be read.', '正文能够读取。'),
	'link/unknown': rule('error', 'What a link leads to exists.', '链接的目标确实存在。'),
	'link/anchor': rule('error', 'The heading that a link leads to exists.', '链接指向的小标题确实存在。'),
	'link/draft': rule('error', 'Published texts don’t link to drafts.', '已发表的正文不链接草稿。'),
	'link/outside': rule('error', 'Links stay within the content folder.', '链接不离开内容文件夹。'),
	'link/scheme': rule(
		'error',
		'Links lead to records, files, http, https and mailto alone.',
		'链接只能指向记录、文件、http、https 和 mailto。',
	),
	'image/unreadable': rule('error', 'Picture files are pictures.', '图片文件确实是图片。'),
	'link/file-type': rule(
		'error',
		'Files that are linked to run nothing when they are opened.',
		'所链接的文件打开时不会运行任何程序。',
	),
	'image/missing': rule('error', 'Pictures exist.', '图片确实存在。'),
	'image/remote': rule('error', 'Pictures lie beside the records.', '图片放在记录旁边。'),
	'image/too-large': rule('error', 'A picture can be drawn.', '图片能够画出来。'),
	'image/misnamed': rule('warning', 'The name of a picture says what it is.', '图片的后缀与格式一致。'),
	'image/large': rule('warning', 'A picture is no larger than anyone needs.', '图片不比需要的更大。'),
	'image/alt': rule('warning', 'Pictures are described in words.', '图片有文字说明。'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id);
