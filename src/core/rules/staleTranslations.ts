import { textChanges } from '../parse/textChanges.ts';
import { atFile } from './finding.ts';
import type { Rule } from './rule.ts';

/** A translation says what its original says today. */
export const staleTranslations: Rule = ({ files, originals, languages, parsed, asOf }, tell) => {
	if (originals.size === 0) return;
	const mains = new Map(files.filter(({ main }) => main).map((file) => [`${file.kind}/${file.id}`, file]));
	for (const { kind, id, file, main } of files) {
		const older = main ? undefined : originals.get(file);
		const original = mains.get(`${kind}/${id}`);
		const changes = older && original && textChanges(older.before, original, languages, parsed);
		if (!changes || (changes.fields.length === 0 && !changes.body)) continue;
		const names = changes.fields.map((name) => `“${name}”`);
		const en = [...names, ...(changes.body ? ['the text'] : [])].join(', ');
		const zh = [...names, ...(changes.body ? ['正文'] : [])].join('、');
		const { translated, changed } = older;
		tell(
			atFile(
				file,
				'translation/stale',
				changed === undefined
					? {
							en: `“${original.file}” has changes, not committed yet, that this translation of ${translated} lacks: ${en}.`,
							zh: `“${original.file}”有尚未提交的修改，这份 ${translated} 的译文还没有跟上：${zh}。`,
						}
					: {
							en: `“${original.file}” was changed on ${changed}, after this translation of ${translated}: ${en}.`,
							zh: `“${original.file}”在 ${changed} 改过，晚于这份 ${translated} 的译文：${zh}。`,
						},
				{
					en: `Bring this file up to date. If nothing is to be changed in it, say so with a line in its fields: # still right on ${asOf}`,
					zh: `请更新这份译文。如果不用改，请在它的字段里加一行说明：# ${asOf} 看过，不用改`,
				},
			),
		);
	}
};
