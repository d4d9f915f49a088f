import { allRecords } from '../link/key.ts';
import type { Lang, RecordOf } from '../model.ts';
import { contradictsLanguage } from './contradictsLanguage.ts';
import { atField, atFile } from './finding.ts';
import type { Finding, Rule } from './rule.ts';

/** With fewer translations than these, each is as likely to bear a wrong name. */
const fewTranslations = 3;
/** A new bulletin may well begin with names that are written in another script. */
const fewRecords = 10;

/**
 * A record that doesn't say its language is in the first of digest.yml. Whoever changes which that is turns all of them
 * into another language, which is one mistake, in digest.yml, and not one in each translation.
 */
export const firstLanguage: Rule = ({ records, files, languages, locateSetting }, tell) => {
	const [first] = languages;
	if (first === undefined) return;
	const all = [...allRecords(records)];
	const named = new Set(files.filter(({ main, raw }) => main && typeof raw['lang'] === 'string').map((f) => f.file));
	const unnamed = all.filter(({ file }) => !named.has(file));
	const translated = unnamed.filter(({ translations }) => translations.size > 0);
	const intoFirst = translated.filter(({ translations }) => translations.has(first));
	const isSure = intoFirst.length >= fewTranslations && intoFirst.length * 2 > translated.length;
	const telling = unnamed.filter((record) => contradictsLanguage(record, first) !== undefined);
	const foreign = telling.filter((record) => contradictsLanguage(record, first));
	const isLikely = telling.length >= fewRecords && foreign.length * 2 > telling.length;
	if (isSure || isLikely) {
		const contrary = [...new Set([...intoFirst, ...foreign])];
		const file = { file: 'digest.yml', locate: locateSetting };
		const finding = atField(
			file,
			['languages', 0],
			'settings/first-language',
			{
				en: `The first of “languages” is “${first}”, but of ${unnamed.length} records without “lang”, ${contrary.length} don’t seem to be in that language. A record without “lang” is always in the first language.`,
				zh: `“languages”的第一种语言是“${first}”，可是没有写“lang”的 ${unnamed.length} 条记录里，有 ${contrary.length} 条看来不是这种语言。没有写“lang”的记录一律算作第一种语言。`,
			},
			helpFor(languages, originalOf(contrary, languages)),
		);
		// What is known by the script alone is a guess.
		tell(isSure ? finding : { ...finding, severity: 'warning' });
	}
	for (const record of all) {
		const translation = record.translations.get(record.lang);
		if (!translation || !languages.includes(record.lang) || (isSure && !named.has(record.file))) continue;
		tell(sameLanguage(translation.file, record));
	}
};

/** The language of the list in which the records are most likely written; undefined where none is. */
function originalOf(records: readonly RecordOf[], [, ...others]: readonly Lang[]): Lang | undefined {
	const isOther = (record: RecordOf, lang: Lang) => record.translations.has(lang) || contradictsLanguage(record, lang);
	const against = (lang: Lang) => records.filter((record) => isOther(record, lang)).length;
	const [best] = others.map((lang) => ({ lang, votes: against(lang) })).sort((a, b) => a.votes - b.votes);
	return best && best.votes * 2 < records.length ? best.lang : undefined;
}

function helpFor(languages: readonly Lang[], original: Lang | undefined) {
	if (original === undefined) {
		return {
			en: 'Put the language in which the records are written first. If the first one is to be another, write “lang: …” with their own language in all of them before.',
			zh: '请把记录原来的语言放在最前面；确实要换，请先在每条原有的记录里用“lang: …”写明它的语言。',
		};
	}
	const list = [original, ...languages.filter((lang) => lang !== original)].join(', ');
	return {
		en: `Put the former language first again: languages: [${list}]. If the first one is to be another, write “lang: ${original}” in every record that was there before.`,
		zh: `请把原来的语言放回最前面：languages: [${list}]；确实要换，请先在每条原有的记录里写上“lang: ${original}”。`,
	};
}

const sameLanguage = (file: string, { file: mainFile, lang }: RecordOf): Finding =>
	atFile(
		file,
		'translation/language',
		{ en: `“${mainFile}” is itself in the language “${lang}”.`, zh: `“${mainFile}”本身就是“${lang}”语言。` },
		{
			en: `Name this file after its own language, or write “lang: …” in “${mainFile}” if that is in another.`,
			zh: `请按这个文件自己的语言命名；如果“${mainFile}”是别的语言，请在其中写“lang: …”。`,
		},
	);
