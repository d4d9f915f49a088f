import { allRecords } from '../link/key.ts';
import { atFile } from './finding.ts';
import type { Rule } from './rule.ts';

/** Every record is there in every language of the bulletin. */
export const missingTranslations: Rule = ({ records, settings }, tell) => {
	for (const lang of settings?.languages ?? []) {
		const text = { en: `There is no text in the language “${lang}”.`, zh: `没有“${lang}”语言的文字。` };
		for (const record of allRecords(records)) {
			if (lang === record.lang || record.translations.has(lang)) continue;
			const file = `${record.kind}/${record.id}.${lang}.md`;
			tell(
				atFile(record.file, 'translation/missing', text, {
					en: `Write it in “${file}”. Until then, readers see the text as it is here and are told so.`,
					zh: `请写在“${file}”里。在此之前，读者会看到这里的原文，并有说明。`,
				}),
			);
		}
	}
};
