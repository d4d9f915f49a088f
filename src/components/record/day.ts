import type { Edition } from '../../site/edition.ts';
import { type Markup, markup } from '../../site/markup.ts';

/** A date; nothing for no date. */
export const day = (ed: Edition, date: string | undefined): Markup | undefined =>
	date ? markup`<time datetime="${date}">${ed.date(date)}</time>` : undefined;
