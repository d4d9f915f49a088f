// The words that the forms say while they are filled in: a module of their own, because the browser loads them.
const en = {
	restored: 'What you had written is back.',
	cleared: 'The form is empty again.',
	removed: 'The line has been removed.',
	copied: 'The text has been copied.',
	copyFailed: 'The browser doesn’t allow copying. The text is marked below; copy it from there.',
	downloaded: (name: string) => `“${name}” has been downloaded.`,
	paste: 'The text has been copied. Paste it into the empty file that opens.',
	problems: (n: number) => (n === 1 ? 'The checker has one thing to say' : `The checker has ${n} things to say`),
	problemsHelp: 'You can mend them here, or take the file as it is; whoever receives it will then see them too.',
	anyway: 'Download it anyway',
	copyAnyway: 'Copy it anyway',
	openAnyway: (host: string) => `Open it on ${host} anyway`,
	sound: 'The checker finds nothing wrong.',
	hints: 'What would make it worth more',
	noChecker: 'The bulletin could not be reached, so the file is not checked, and names stand in it as you wrote them.',
	noWriter: 'The part of the page that makes the file could not be loaded. What you wrote is kept; please try again.',
	taken: 'There is a file of this name already; please choose another.',
	clear: 'Clear everything that you have written here?',
	report: 'To the report',
};

const zh: typeof en = {
	restored: '上次写的内容已经恢复。',
	cleared: '表格已清空。',
	removed: '这一行已删去。',
	copied: '文字已复制。',
	copyFailed: '浏览器不允许复制。文字已在下面选中，请从那里复制。',
	downloaded: (name) => `已下载“${name}”。`,
	paste: '文字已复制，请粘贴到打开的空文件里。',
	problems: (n) => `检查发现 ${n} 处`,
	problemsHelp: '可以在这里改好，也可以就这样取走文件；收到的人也会看到这些提示。',
	anyway: '仍要下载',
	copyAnyway: '仍要复制',
	openAnyway: (host) => `仍要在 ${host} 上打开`,
	sound: '检查没有发现问题。',
	hints: '写上这些会更有用',
	noChecker: '一时连接不上汇编，所以文件没有检查，其中的名称就是您写的样子。',
	noWriter: '生成文件的程序没有能够载入。您写的内容已保存，请再试一次。',
	taken: '已经有同名的文件，请另取一个名字。',
	clear: '清空您在这里写的全部内容吗？',
	report: '看这篇经验',
};

export type SubmitScriptWords = typeof en;

/** The words in `lang`, in English where the interface has no such language yet. */
export const submitScriptWordsOf = (lang: string): SubmitScriptWords => (lang.split('-')[0] === 'zh' ? zh : en);
