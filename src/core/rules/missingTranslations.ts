import { allRecords } from '../link/key.ts';
import { langOf } from '../link/langOf.ts';
import type { Lang, RecordOf } from '../model.ts';
import type { FieldInfo } from '../schema/fields.ts';
import { schemas } from '../schema/schemas.ts';
import { visitFields } from '../schema/visitFields.ts';
import { atFile } from './finding.ts';
import type { Finding, Rule } from './rule.ts';

const isTranslatable = ({ translatable }: FieldInfo) => translatable === true;

/** Every record is there in every language of the bulletin, with all its words. */
export const missingTranslations: Rule = ({ records, settings }, tell) => {
	for (const lang of settings?.languages ?? []) {
		const text = { en: `There is no text in the language “${lang}”.`, zh: `没有“${lang}”语言的文字。` };
		for (const record of allRecords(records)) {
			if (lang === record.lang) continue;
			const translation = record.translations.get(lang);
			if (translation) {
				const lacking = lackingIn(record, lang);
				if (lacking.length > 0) tell(incomplete(translation.file, lacking));
				continue;
			}
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

/** The fields of a record, and its body, of which a translation has nothing. */
function lackingIn(record: RecordOf, lang: Lang): string[] {
	const parts = new Set<string>();
	visitFields(schemas[record.kind], record.data, isTranslatable, (value, _, [field]) => {
		// Figures and signs are the same in every language.
		if (/\p{L}/u.test(String(value))) parts.add(String(field));
	});
	return [...parts, 'body'].filter((part) => langOf(record, part, lang) !== lang);
}

function incomplete(file: string, lacking: readonly string[]): Finding {
	const en = lacking.map((part) => (part === 'body' ? 'the text' : `“${part}”`)).join(', ');
	const zh = lacking.map((part) => (part === 'body' ? '正文' : `“${part}”`)).join('、');
	return atFile(
		file,
		'translation/missing',
		{ en: `This translation lacks ${en}.`, zh: `这份译文缺少：${zh}。` },
		{
			en: 'Add what is to be read in this language. Until then, readers see it as it is in the original.',
			zh: '请补上译文。在此之前，读者看到的是原文。',
		},
	);
}
