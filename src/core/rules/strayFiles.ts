import { atFile } from './finding.ts';
import type { Rule } from './rule.ts';

/** A file that was meant as a record and has another ending: a text editor's `.md.txt`, `.mdx`. */
export const strayFiles: Rule = ({ assets }, tell) => {
	for (const path of [...assets].sort()) {
		const stem = /^(.+?)(?:\.md\.txt|\.mdx|\.mdown|\.mkdn?|\.mdwn)$/i.exec(path)?.[1];
		if (stem === undefined) continue;
		const ending = path.slice(stem.length);
		tell(
			atFile(
				path,
				'file/ending',
				{
					en: `This file ends in “${ending}”, so it is not read as a record.`,
					zh: `这个文件以“${ending}”结尾，不会当作记录读取。`,
				},
				{ en: `Rename it to “${stem}.md”.`, zh: `请改名为“${stem}.md”。` },
			),
		);
	}
};
