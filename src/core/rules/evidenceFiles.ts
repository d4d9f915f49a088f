import { isPublishable } from '../link/isPublishable.ts';
import { resolveLink } from '../link/resolveLink.ts';
import { didYouMean } from '../parse/closest.ts';
import { atField } from './finding.ts';
import { nearestFile } from './nearestFile.ts';
import type { Rule } from './rule.ts';
import { unreadable } from './unreadable.ts';

/** A file of evidence lies beside the records and exists. */
export const evidenceFiles: Rule = ({ records, assets, languages, pictures }, tell) => {
	for (const report of records.reports.values()) {
		for (const [index, { file }] of (report.data.evidence ?? []).entries()) {
			if (file === undefined) continue;
			const target = resolveLink(encodeURIComponent(file).replaceAll('%2F', '/'), report.file, languages);
			const path = ['evidence', index, 'file'];
			if (target.type === 'asset' && assets.has(target.path)) {
				if (isPublishable(target.path)) {
					const broken = unreadable(target.path, { pictures });
					if (broken) tell(atField(report, path, broken.rule, broken.text, broken.help));
					continue;
				}
				tell(
					atField(
						report,
						path,
						'link/file-type',
						{
							en: `“${target.path}” is a kind of file that is not published.`,
							zh: `“${target.path}”这类文件不能发表。`,
						},
						{
							en: 'Save it as PDF, picture, text, CSV or office document.',
							zh: '请另存为 PDF、图片、文本、CSV 或办公文档。',
						},
					),
				);
				continue;
			}
			if (target.type !== 'asset') {
				tell(
					atField(
						report,
						path,
						'report/evidence-file',
						{ en: `“${file}” is no file in the content folder.`, zh: `“${file}”不是内容文件夹里的文件。` },
						{
							en: 'Put the file beside this record and write its name. A web address belongs in “url”.',
							zh: '请把文件放在这条记录旁边，再写它的名字。网址请写在“url”里。',
						},
					),
				);
				continue;
			}
			const near = nearestFile(target.path, assets);
			tell(
				atField(
					report,
					path,
					'report/evidence-file',
					{ en: `There is no file “${target.path}”.`, zh: `没有“${target.path}”这个文件。` },
					didYouMean(near) ?? {
						en: 'Put the file there, or correct the name.',
						zh: '请把文件放到那里，或改正文件名。',
					},
				),
			);
		}
	}
};
