import { fold } from '../import/values/fold.ts';
import { inLanguage } from '../link/inLanguage.ts';
import { langOf } from '../link/langOf.ts';
import type { Factory, Lang } from '../model.ts';
import { atField, atFile } from './finding.ts';
import type { Finding, Rule } from './rule.ts';

/** Two factories have different titles in every language: pages and lists show nothing else of them. */
export const factoryTitles: Rule = ({ records, languages }, tell) => {
	const told = new Set<Factory>();
	for (const lang of languages) {
		const seen = new Map<string, Factory>();
		for (const factory of records.factories.values()) {
			const { title, place } = inLanguage(factory, lang).data;
			if (title === undefined) continue;
			const key = fold(title);
			const other = seen.get(key);
			if (!other) {
				seen.set(key, factory);
				continue;
			}
			if (told.has(factory)) continue;
			told.add(factory);
			tell(finding(factory, other, lang, title, place));
		}
	}
};

function finding(factory: Factory, other: Factory, lang: Lang, title: string, place: string | undefined): Finding {
	const town = { en: `${title} (${place ?? 'its town'})`, zh: `${title}（${place ?? '所在地'}）` };
	const text = {
		en: `“${fileOf(other, lang)}” has the same title, so readers can’t tell the two apart.`,
		zh: `“${fileOf(other, lang)}”的名称与这里相同，读者分不清是哪一个。`,
	};
	const help = {
		en: `If they are two, say where this one is, such as: title: ${town.en}. If they are one, keep one of the files and list the name of the other under “aliases” there: [${factory.id}]`,
		zh: `如果是两个，请在名称里写明地点，例如：title: ${town.zh}。如果是同一个，请只留一个文件，把另一个的文件名写进它的“aliases”：[${factory.id}]`,
	};
	const file = fileOf(factory, lang);
	return file === factory.file
		? atField(factory, ['title'], 'factory/same-title', text, help)
		: atFile(file, 'factory/same-title', text, help);
}

/** Where the title that readers of a language see is written. */
const fileOf = (factory: Factory, lang: Lang): string =>
	(langOf(factory, 'title', lang) === factory.lang ? undefined : factory.translations.get(lang)?.file) ?? factory.file;
