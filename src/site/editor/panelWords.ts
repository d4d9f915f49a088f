import type { Severity, Words } from '../../core/message.ts';

/** What the page says beside the form: of saved files, of files that others have changed, of what was refused. */
export const panelWords = {
	name: { en: 'Checker', zh: '检查' },
	messages: { en: 'Messages', zh: '提示信息' },
	nothing: {
		en: 'After each save, what the checker says of the file is shown here.',
		zh: '每次保存以后，这里显示检查的结果。',
	},
	saved: (path: string): Words => ({ en: `Saved in ${path}.`, zh: `已存入 ${path}。` }),
	line: (line: number): Words => ({ en: `Line ${line}`, zh: `第 ${line} 行` }),
	severity: {
		error: { en: 'Error', zh: '错误' },
		warning: { en: 'Warning', zh: '警告' },
		hint: { en: 'Hint', zh: '提示' },
	} satisfies Record<Severity, Words>,
	notSaved: { en: 'Not saved', zh: '没有保存' },
	changed: (paths: string): Words => ({
		en: `Changed outside this form: ${paths}. Load the page again to see it; what you are typing is kept.`,
		zh: `在表单之外改动了：${paths}。重新载入页面就能看到；正在写的内容会保留。`,
	}),
	removed: (path: string, movedTo: string): Words => ({
		en: `${path} was taken away. It is kept in ${movedTo}.`,
		zh: `${path} 已撤走，保存在 ${movedTo}。`,
	}),
	reload: { en: 'Load again', zh: '重新载入' },
	unreadable: (paths: string): Words => ({
		en: `Not shown in the form, since their fields can’t be read: ${paths}. “digest check” says what to mend.`,
		zh: `字段无法读取，所以不在表单里：${paths}。运行“digest check”可以知道怎么改。`,
	}),
	ended: {
		en: 'The server doesn’t answer. To save, start “digest edit” again and open the address that it shows; what you have typed is kept in this browser.',
		zh: '服务没有应答。要保存，请重新运行“digest edit”，并打开它显示的地址；您写好的内容还在这个浏览器里。',
	},
	addPicture: { en: 'Add a picture', zh: '添加图片' },
	pictureAdded: {
		en: 'The picture lies beside the record. Write this in the text where it is to stand:',
		zh: '图片已放在记录旁边。请在正文里要放图片的地方写上：',
	},
	whatItShows: { en: 'What it shows', zh: '图片说明' },
	copy: { en: 'Copy', zh: '复制' },
	failed: { en: 'Something went wrong here', zh: '这里出了问题' },
} as const;
