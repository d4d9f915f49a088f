import { inFile, inText, record, report, type RuleExample, why } from './ruleExample.ts';

const sound = report('');
const latin = Uint8Array.from([...'---\ntitle: Gie'].map((c) => c.charCodeAt(0)).concat(0xdf, 0x0a));

const inBothLanguages = {
	'reports/lamp.$other.md': record('title: $otherTitle\noutcome: $otherOutcome'),
	'reports/guard.md': report(''),
	'reports/guard.$other.md': record('title: $otherTitle\noutcome: $otherOutcome'),
	'reports/hood.md': report(''),
	'reports/hood.$other.md': record('title: $otherTitle\noutcome: $otherOutcome'),
};

/** A file that holds the same somewhere else, or under another name. */
const renamed = (reason: RuleExample['why'], wrong: string, right: string): RuleExample => ({
	why: reason,
	wrong: { [wrong]: sound },
	right: { [right]: sound },
});

export const fileExamples = {
	'file/unknown-place': renamed(
		why(
			'The folder says what kind of record a file is. In another folder it would not be found, and not be published.',
			'文件夹说明记录的种类。放在别的文件夹里，就找不到，也不会发表。',
		),
		'report/guard.md',
		'reports/guard.md',
	),
	'file/name': renamed(
		why(
			'The name of the file becomes the address of its page, and addresses with capitals, spaces or other scripts break when they are sent on.',
			'文件名就是网页的地址；含有大写字母、空格或其他文字的地址，转发时容易断开。',
		),
		'reports/Press Guard.md',
		'reports/press-guard.md',
	),
	'file/ending': renamed(
		why(
			'Some text editors add an ending of their own, which file managers hide. The file is then not read at all.',
			'有些编辑软件会另加后缀，文件管理器又把它藏起来，这样的文件根本不会被读取。',
		),
		'reports/guard.md.txt',
		'reports/guard.md',
	),
	'file/link': {
		why: why(
			'Whoever fetches the folder has the link and not what lies behind it. Besides, a link could publish what nobody meant to show.',
			'别人取到这个文件夹时，得到的只是链接，没有它后面的内容。链接还可能把不想公开的东西发表出去。',
		),
		wrong: { 'reports/press-guard.md': '→ ../../elsewhere/press-guard.md' },
		right: { 'reports/press-guard.md': sound },
		strayLinks: ['reports/press-guard.md'],
	},
	'file/duplicate': {
		why: why(
			'Two files would be one page, and nobody could say which of them counts.',
			'两个文件会成为同一个网页，谁也说不清以哪个为准。',
		),
		wrong: { 'reports/guard.md': sound, 'reports/guard.markdown': sound },
		right: { 'reports/guard.md': sound },
	},
	'file/empty': inFile(
		'reports/guard.md',
		why(
			'An empty file is a report that was begun and forgotten, or one that was not saved.',
			'空文件往往是开了头忘了写，或者没有保存。',
		),
		'',
		sound,
	),
	'file/too-large': inFile(
		'reports/guard.md',
		why(
			'A text of a megabyte is a book, or a picture that was pasted into it. No reader waits for such a page.',
			'一兆的文字是一本书，或者里面贴了图片。没有读者会等这样的网页。',
		),
		`${sound}\n${'$text '.repeat(40_000)}\n`,
		sound,
	),
	'file/not-utf8': {
		why: why(
			'Older programs save letters in other ways, and what they save shows as wrong signs elsewhere.',
			'旧软件用别的编码保存文字，到了别处就成了乱码。',
		),
		wrong: { 'topics/casting.md': latin },
		right: { 'topics/casting.md': record('title: Gießen') },
	},
	'file/control-character': inFile(
		'reports/guard.md',
		why(
			'Signs that nobody sees come along when text is copied from other programs, and upset whatever reads it.',
			'从别的软件复制文字时会带进看不见的字符，读它的程序就会出错。',
		),
		report('title: "$title\u0008"'),
		report('title: "$title"'),
	),
	'file/unfinished-merge': inText(
		why(
			'Where two people have changed the same lines, Git keeps both and leaves it to a person to choose. Published, both would stand on the page, with the marks.',
			'两个人改了同样的几行，Git 就把两个版本都留下，由人来选。照这样发表，两个版本会连同标记一起出现在网页上。',
		),
		'<<<<<<< HEAD\n$text\n=======\n$quiet\n>>>>>>> south',
		'$text $quiet',
	),
	'file/more': inText(
		why(
			'A list of hundreds of messages helps nobody. Most of them have one cause, and are gone with it.',
			'几百条消息对谁都没有用。它们大多出于同一个原因，改好了就一起消失。',
		),
		Array.from({ length: 60 }, (_, i) => `<b>${i + 1}</b>`).join('\n\n'),
		'**1**',
	),
	'frontmatter/missing': inFile(
		'reports/guard.md',
		why(
			'The fields say what the page can’t guess: which factory, which topic, what came of it.',
			'字段写明网页猜不出的事：哪个工厂、什么主题、成效如何。',
		),
		'# $title\n\n$text\n',
		report('', '$text'),
	),
	'frontmatter/delimiter': inFile(
		'reports/guard.md',
		why(
			'By these two lines the program tells the fields from the text. Any other line looks like a field, or like text.',
			'程序靠这两行分清字段和正文。写得不一样，就会当成字段或正文。',
		),
		report('').replace('---\n', '----\n'),
		sound,
	),
	'frontmatter/space': inFile(
		'reports/guard.md',
		why(
			'It is read all the same, but other programs that read the file may stop at the space.',
			'本程序照样能读，别的程序却可能因为这个空格而读不了。',
		),
		report('').replace('---\n', '--- \n'),
		sound,
	),
	'frontmatter/unclosed': inFile(
		'reports/guard.md',
		why(
			'Without the second line nobody knows where the fields end and the text begins.',
			'没有第二行，就不知道字段到哪里结束、正文从哪里开始。',
		),
		`${sound.replace(/---\n$/, '')}\n$text\n`,
		`${sound}\n$text\n`,
	),
	'frontmatter/language': inFile(
		'reports/guard.md',
		why(
			'Other programs let the fields be written as a program, which then runs on the reader’s machine. Here they are text.',
			'有的软件允许把字段写成程序，在别人的电脑上运行。这里的字段只是文字。',
		),
		`---json\n{ "title": "$title" }\n---\n`,
		sound,
	),
	'frontmatter/fields': inFile(
		'topics/casting.md',
		why(
			'A value without a name can’t be shown: is it the title, or the place?',
			'没有名称的值无法显示：它是标题，还是地点？',
		),
		record('- $title'),
		record('title: $title'),
	),
	'frontmatter/too-long': inFile(
		'reports/guard.md',
		why('So many fields are a text that stands in the wrong place.', '字段这么多，多半是正文写错了地方。'),
		report(`problem: >\n${'  $text\n'.repeat(9000)}`),
		report('', '$text'),
	),
	'settings/missing': {
		why: why(
			'The title of the bulletin and its languages stand in this file; without them no page can be made.',
			'汇编的名称和语言写在这个文件里；没有它，网页无从做起。',
		),
		wrong: { 'digest.yml': undefined },
		right: { 'digest.yml': 'title: $bulletin\nlanguages: [$lang, $other]\n' },
	},
	'settings/duplicate': inFile(
		'digest.yml',
		why('Of two entries with one name, nobody knows which is meant.', '两项同名，不知道指的是哪一项。'),
		'title: $bulletin\nlanguages: [$lang, $other, $lang]\n',
		'title: $bulletin\nlanguages: [$lang, $other]\n',
	),
	'settings/language': inFile(
		'digest.yml',
		why(
			'By its tag, browsers, search engines and screen readers know a language, and addresses hold it: sp is none, es is Spanish.',
			'浏览器、搜索引擎和读屏软件凭标签认出语言，网址里也有它：没有 sp，西班牙语是 es。',
		),
		'title: $bulletin\nlanguages: [$lang, $other, sp]\n',
		'title: $bulletin\nlanguages: [$lang, $other, es]\n',
	),
	'settings/first-language': {
		why: why(
			'The language of most records is written nowhere: it is the first of the bulletin. Another one in its place would call each of them by a language in which it isn’t written, and its translation by that of the original.',
			'大多数记录没有写明语言，靠的就是第一种语言。把另一种放到最前面，原文就都被当成那种语言，译文反而成了原文的语言。',
		),
		wrong: { ...inBothLanguages, 'digest.yml': 'title: $bulletin\nlanguages: [$other, $lang]\n' },
		right: { ...inBothLanguages, 'digest.yml': 'title: $bulletin\nlanguages: [$lang, $other]\n' },
	},
	'settings/no-words': inFile(
		'digest.yml',
		why(
			'Headings, buttons and notices are words of the interface. Where it has none in a language, its readers meet English beside your texts.',
			'标题、按钮和说明是界面的文字。界面没有的语言，读者会在你们的文字旁边看到英文。',
		),
		'title: $bulletin\nlanguages: [$lang, $other, es]\n',
		'title: $bulletin\nlanguages: [$lang, $other]\n',
	),
	'settings/reserved': inFile(
		'digest.yml',
		why(
			'The address of the finder keeps what a visitor has said of a factory, and by this name the problem.',
			'查找页的网址记着访客所写的各项属性，其中这个名称表示问题。',
		),
		'title: $bulletin\nlanguages: [$lang, $other]\nattributes:\n  - { id: problem, title: $hurt }\n',
		'title: $bulletin\nlanguages: [$lang, $other]\nattributes:\n  - { id: hands-hurt, title: $hurt }\n',
	),
	'settings/url-path': inFile(
		'digest.yml',
		why(
			'Addresses write other letters and signs with “%”, folders and servers write them as they are, and the pages would not be found. The name of the host may have any letters.',
			'其他文字和符号在网址里写成“%”加数字，在文件夹和服务器上却照原样写，网页就会找不到。域名可以用任何文字。',
		),
		'title: $bulletin\nlanguages: [$lang, $other]\nurl: https://example.org/our%20digest/\n',
		'title: $bulletin\nlanguages: [$lang, $other]\nurl: https://example.org/our-digest/\n',
	),
} satisfies Record<string, RuleExample>;
