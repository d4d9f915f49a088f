import { interfaceLanguageOf } from '../form/interfaceLanguageOf.ts';
import { wordsLangOf } from '../form/wordsLangOf.ts';
import type { Lang } from '../model.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** The languages of digest.yml are languages, and the pages can speak them. */
export const settingsLanguages: Rule = ({ settings, locateSetting }, tell) => {
	const file = { file: 'digest.yml', locate: locateSetting };
	for (const [index, lang] of (settings?.languages ?? []).entries()) {
		if (wordsLangOf(lang) === lang) continue;
		const path = ['languages', index];
		tell(
			isNoLanguage(lang)
				? atField(
						file,
						path,
						'settings/language',
						{ en: `No language has the tag “${lang}”.`, zh: `没有哪种语言的标签是“${lang}”。` },
						{
							en: 'Spanish is es, French fr, German de, Portuguese pt, Russian ru, Arabic ar, Hindi hi, Japanese ja; all others are in the list of language subtags that the IANA keeps.',
							zh: '西班牙语是 es，法语 fr，德语 de，葡萄牙语 pt，俄语 ru，阿拉伯语 ar，印地语 hi，日语 ja；其余见 IANA 的语言子标签表。',
						},
					)
				: noWords(file, path, lang),
		);
	}
};

const noWords = (file: Parameters<typeof atField>[0], path: readonly PropertyKey[], lang: Lang) =>
	interfaceLanguageOf(lang) === 'zh'
		? atField(
				file,
				path,
				'settings/no-words',
				{
					en: `The interface has simplified characters alone; the pages in “${lang}” will show these around your texts.`,
					zh: `界面只有简体字；“${lang}”的网页上，你们的文字周围会是简体字。`,
				},
				{
					en: 'You may leave it so. Where the interface is read aloud, its words are marked as zh-Hans and yours keep their own language.',
					zh: '可以就这样用。界面的文字标明是 zh-Hans，你们的文字仍按自己的语言标明。',
				},
			)
		: atField(
				file,
				path,
				'settings/no-words',
				{
					en: `The interface has no words in “${lang}”; its pages will show English ones around your texts.`,
					zh: `界面没有“${lang}”的文字；这种语言的网页上，你们的文字周围会是英文。`,
				},
				{
					en: 'You may leave it so. The interface speaks English (en) and Chinese (zh). Your “terms” stand in its sentences, so give them in English too: one: { …, en: school }.',
					zh: '可以就这样用。界面有英文（en）和中文（zh）。“terms”里的名称会写进这些英文句子，所以也请写上英文：one: { …, en: school }。',
				},
			);

/** Names of languages are known for every tag of two letters; of the longer ones, many are in use without a name here. */
function isNoLanguage(lang: Lang): boolean {
	const [tag = ''] = lang.split('-');
	return tag.length === 2 && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) === undefined;
}
