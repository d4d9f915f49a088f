import type { Report } from '../../core/model.ts';
import type { Edition } from '../../site/edition.ts';
import { type Markup, markup } from '../../site/markup.ts';

/** That a report is disputed, superseded or withdrawn; nothing where it stands. */
export function statusMark(ed: Edition, report: Report | undefined): Markup | undefined {
	const status = report?.data.status ?? 'published';
	if (status === 'published' || status === 'draft') return undefined;
	return markup`<strong>${ed.words.search.status[status]}</strong>`;
}
