import type { DataOf } from '../../core/schema/schemas.ts';
import type { Edition } from '../../site/edition.ts';
import { groupText } from '../../site/groupText.ts';
import { type Markup, markup } from '../../site/markup.ts';
import { workshopTitle } from '../../site/workshopTitle.ts';
import { recordLink } from './recordLink.ts';

interface Whose {
	factory?: string | undefined;
	group?: DataOf<'reports'>['group'];
	/** The factory's workshop, shown behind its name. */
	workshop?: string | undefined;
	/** A place on the factory's page. */
	anchor?: string;
}

/** Whose experience it is: a factory, with a link to it, or a group. */
export function who(ed: Edition, { factory, group, workshop, anchor }: Whose): Markup {
	const record = factory ? ed.get(`factories/${factory}`) : undefined;
	if (!record) return markup`<span>${group ? groupText(ed, group) : ed.words.facts.notStated}</span>`;
	const inWorkshop = workshopTitle(ed, factory, workshop);
	return markup`<span>${recordLink(ed, record, anchor)}${inWorkshop && ed.words.joinPart(ed.title(record), inWorkshop) + inWorkshop}</span>`;
}
