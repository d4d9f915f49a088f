import type { Terms } from './words.ts';

const en = ({ factory }: Terms) => ({
	submit: {
		/** The links that lead here. */
		tell: 'Tell your experience',
		answerThis: 'Answer this report',
		title: { reports: 'Tell your experience', adoptions: 'Answer a report', needs: 'Put down a need' },
		intro: {
			reports:
				'Write down what you did and what came of it, and take the finished file with you. You need no account, and nothing is sent from this page.',
			adoptions: `Have you tried what a report tells, taken it over, or decided against it? An answer that says no is worth as much to other ${factory.many}. You need no account, and nothing is sent from this page.`,
			needs:
				'Say what problem you have. Somebody may have met it before. You need no account, and nothing is sent from this page.',
		},
		forms: 'What you want to write',
		form: { reports: 'An experience', adoptions: 'An answer to a report', needs: 'A need' },
		noScript:
			'Making the file needs JavaScript, which is switched off here. You can print this page and fill it in by hand, or write the file yourself after the example at its end.',
		printed: 'Fill in what you know, and hand the sheet to someone who keeps the bulletin.',
		kept: 'What you write is kept in this browser alone, so that it isn’t lost; it goes nowhere else until you take the file.',
		required: 'required',
		requiredWho: 'required, unless several without names are given further below',
		requiredHere: 'required in this part',
		choose: 'Please choose',
		more: 'More, where you know it',
		moreHelp: 'None of this must be there. It makes what you write worth more to a reader.',
		body: {
			reports: {
				name: 'The experience in your own words',
				help: 'What was the problem, what did you do, and what came of it? A few paragraphs are enough. An empty line begins a new paragraph.',
			},
			adoptions: {
				name: 'In your own words',
				help: 'What did you do in another way, and what would you tell others? It may stay empty. An empty line begins a new paragraph.',
			},
			needs: {
				name: 'The problem in your own words',
				help: 'When does it appear, and what have you tried? It may stay empty. An empty line begins a new paragraph.',
			},
		},
		fromList: 'Choose from the list, or write the name.',
		known:
			'Choose from the list, or write the name; a name that isn’t listed yet can be added by whoever keeps the bulletin.',
		dateHelp: 'A day, a month or a year: 2026-03-05, 2026-03 or 2026.',
		row: (name: string, n: string) => `${name}, ${n}`,
		add: (name: string) => `Add a line to “${name}”`,
		remove: 'Remove',
		file: 'Take it with you',
		fileName: 'Name of the file',
		fileNameHelp: 'Small letters a–z, digits and hyphens. It becomes the address of the page.',
		fileNameHelpAnswer: `Small letters a–z, digits and hyphens; as a rule the name of your ${factory.one}.`,
		download: 'Download the file',
		copy: 'Copy the text',
		openOn: (host: string) => `Open it on ${host}`,
		openHelp: 'There it becomes a proposal that others look at first. You need an account there for this.',
		send: 'Then send the file to someone who keeps the bulletin.',
		belongs: 'It belongs in the folder',
		print: 'Print the form',
		clear: 'Clear the form',
		preview: 'The file as it will be',
		exampleTitle: 'What was done',
		exampleOutcome: 'What came of it, in one sentence.',
		exampleNeed: 'The problem, in a few words',
		exampleText: 'What was the problem, what did you do, and what came of it?',
	},
});

const zh: typeof en = ({ factory }) => ({
	submit: {
		tell: '说说您的经验',
		answerThis: '答复这篇经验',
		title: { reports: '说说您的经验', adoptions: '答复一篇经验', needs: '提出一项需求' },
		intro: {
			reports: '写下做了什么、结果如何，然后带走写好的文件。不需要账号，本页也不会发送任何内容。',
			adoptions: `您试过某篇经验、采用了它，还是决定不采用？说“不”的答复对别的${factory.many}同样有用。不需要账号，本页也不会发送任何内容。`,
			needs: '请说说遇到了什么问题，也许有人遇到过。不需要账号，本页也不会发送任何内容。',
		},
		forms: '您想写什么',
		form: { reports: '一篇经验', adoptions: '对经验的答复', needs: '一项需求' },
		noScript:
			'生成文件需要 JavaScript，而这里没有启用。您可以把本页打印出来用笔填写，也可以照本页末尾的例子自己写文件。',
		printed: '知道的请填上，填好后交给管理汇编的人。',
		kept: '您写的内容只保存在这个浏览器里，免得丢失；在您取走文件之前，不会传到别处。',
		required: '必填',
		requiredWho: '必填；若干单位未列名时，请填在后面',
		requiredHere: '填这一项时必填',
		choose: '请选择',
		more: '知道的话，还可以写',
		moreHelp: '这些都不是必填的，但写了对读者更有用。',
		body: {
			reports: {
				name: '用自己的话说说这个经验',
				help: '原来有什么问题，做了什么，结果怎样？写几段就够。空一行就是另起一段。',
			},
			adoptions: {
				name: '用自己的话说说',
				help: '哪些地方做法不同，想告诉别人什么？可以不写。空一行就是另起一段。',
			},
			needs: {
				name: '用自己的话说说这个问题',
				help: '什么时候出现，试过哪些办法？可以不写。空一行就是另起一段。',
			},
		},
		fromList: '可以从列表中选，也可以直接写名称。',
		known: '可以从列表中选，也可以直接写名称；列表里没有的，由管理汇编的人补上。',
		dateHelp: '写年月日、年月或年：2026-03-05、2026-03 或 2026。',
		row: (name, n) => `${name}（${n}）`,
		add: (name) => `给“${name}”加一行`,
		remove: '删去',
		file: '取走文件',
		fileName: '文件名',
		fileNameHelp: '只用小写字母 a–z、数字和连字符。它就是网页的地址。',
		fileNameHelpAnswer: `只用小写字母 a–z、数字和连字符，一般就用${factory.one}的短名。`,
		download: '下载文件',
		copy: '复制文字',
		openOn: (host) => `在 ${host} 上打开`,
		openHelp: '它会在那里成为一份供大家先看的提议。为此需要那里的账号。',
		send: '然后把文件发给管理汇编的人。',
		belongs: '它应当放在文件夹',
		print: '打印表格',
		clear: '清空表格',
		preview: '文件的样子',
		exampleTitle: '做了什么',
		exampleOutcome: '一句话说明结果。',
		exampleNeed: '几个字说明问题',
		exampleText: '原来有什么问题，做了什么，结果怎样？',
	},
});

/** The words of the forms for those who have no account. */
export const submitWords = { en, zh };
