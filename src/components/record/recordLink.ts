import type { RecordOf } from '../../core/model.ts';
import type { Edition } from '../../site/edition.ts';
import { type Markup, markup } from '../../site/markup.ts';

/** A link to a record; nothing for no record. */
export function recordLink(ed: Edition, record: RecordOf | undefined, anchor?: string): Markup | undefined {
	if (!record) return undefined;
	const { lang } = ed.view(record);
	const attribute = lang !== ed.lang && markup` lang="${lang}"`;
	return markup`<a href="${ed.href(record, anchor)}"${attribute}>${ed.title(record)}</a>`;
}
