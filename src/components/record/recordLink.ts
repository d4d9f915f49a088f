import type { RecordOf } from '../../core/model.ts';
import type { Edition } from '../../site/edition.ts';
import { langAttributes } from '../../site/langAttributes.ts';
import { type Markup, markup } from '../../site/markup.ts';

/** A link to a record; nothing for no record. */
export function recordLink(ed: Edition, record: RecordOf | undefined, anchor?: string): Markup | undefined {
	if (!record) return undefined;
	const { lang } = ed.view(record);
	const { lang: own, dir } = langAttributes(lang, ed.lang);
	const attributes = own && markup` lang="${own}"${dir && markup` dir="${dir}"`}`;
	return markup`<a href="${ed.href(record, anchor)}"${attributes}>${ed.title(record)}</a>`;
}
