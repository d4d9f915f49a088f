import { atFile } from './finding.ts';
import type { Rule } from './rule.ts';

/** A link in the file system that leads out of the content folder: a bulletin without what was meant would seem whole. */
export const fileLinks: Rule = ({ strayLinks }, tell) => {
	for (const path of strayLinks) {
		tell(
			atFile(
				path,
				'file/link',
				{
					en: `“${path}” is a link that leads out of the content folder, or nowhere, so it is not read.`,
					zh: `“${path}”是一个链接，指向内容文件夹以外，或者指向的文件不存在，所以不会读取。`,
				},
				{
					en: 'Put the files themselves in its place, or delete the link.',
					zh: '请把文件本身放在这个位置，或删去这个链接。',
				},
			),
		);
	}
};
