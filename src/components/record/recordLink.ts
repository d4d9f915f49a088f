import type { RecordOf } from '../../core/model.ts';
import type { Edition } from '../../site/edition.ts';
import { langAttributes } from '../../site/langAttributes.ts';
import { type Markup, markup } from '../../site/markup.ts';
import { titleParts } from '../../site/titleParts.ts';
import { marked } from './marked.ts';

/** A link to a record; nothing for no record. */
export function recordLink(ed: Edition, record: RecordOf | undefined, anchor?: string): Markup | undefined {
	if (!record) return undefined;
	const parts = titleParts(ed, record);
	const [only] = parts;
	const whole = parts.length === 1 ? only : undefined;
	const { lang, dir } = langAttributes(whole?.lang, ed.wordsLang);
	const own = lang && markup` lang="${lang}"${dir && markup` dir="${dir}"`}`;
	return markup`<a href="${ed.href(record, anchor)}"${own}>${whole ? whole.text : marked(ed, parts)}</a>`;
}
