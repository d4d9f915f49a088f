const en = {
	guide: {
		lists: 'Lists',
		files: 'Files for programs',
		/** Behind the name of a file. */
		reports: 'The reports as JSON: what came of each, and whom it suits',
	},
};

const zh: typeof en = {
	guide: {
		lists: '目录',
		files: '供程序使用的文件',
		reports: '经验的 JSON 文件：各自的成效，以及适合哪些单位',
	},
};

/** What programs are told of the site. */
export const guideWords = { en, zh };
