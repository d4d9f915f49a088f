import type { Lang, RecordOf } from '../../core/model.ts';
import type { Edition } from '../../site/edition.ts';
import { langAttributes } from '../../site/langAttributes.ts';
import { type Markup, markup } from '../../site/markup.ts';
import { titleParts } from '../../site/titleParts.ts';

/** A link to a record; nothing for no record. */
export function recordLink(ed: Edition, record: RecordOf | undefined, anchor?: string): Markup | undefined {
	if (!record) return undefined;
	const parts = titleParts(ed, record);
	const [only] = parts;
	const whole = parts.length === 1 ? only : undefined;
	const title = whole
		? whole.text
		: parts.map(({ text, lang }) => (lang ? markup`<span${inLang(ed, lang)}>${text}</span>` : markup`${text}`));
	return markup`<a href="${ed.href(record, anchor)}"${inLang(ed, whole?.lang)}>${title}</a>`;
}

function inLang(ed: Edition, language: Lang | undefined): Markup | undefined {
	const { lang, dir } = langAttributes(language, ed.lang);
	return lang === undefined ? undefined : markup` lang="${lang}"${dir && markup` dir="${dir}"`}`;
}
