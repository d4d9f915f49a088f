import type { RecordOf } from '../../core/model.ts';
import type { DataOf } from '../../core/schema/schemas.ts';
import type { Edition } from '../../site/edition.ts';
import { groupParts } from '../../site/groupParts.ts';
import { type Markup, markup } from '../../site/markup.ts';
import { workshopTitle } from '../../site/workshopTitle.ts';
import { marked } from './marked.ts';
import { recordLink } from './recordLink.ts';
import { said } from './said.ts';

interface Whose {
	/** The record that says so. */
	of: RecordOf;
	factory?: string | undefined;
	group?: DataOf<'reports'>['group'];
	/** The factory's workshop, shown behind its name. */
	workshop?: string | undefined;
	/** A place on the factory's page. */
	anchor?: string;
}

/** Whose experience it is: a factory, with a link to it, or a group. */
export function who(ed: Edition, { of, factory, group, workshop, anchor }: Whose): Markup {
	const record = factory ? ed.get(`factories/${factory}`) : undefined;
	if (!record) return markup`<span>${group ? marked(ed, groupParts(ed, of, group)) : ed.words.facts.notStated}</span>`;
	const inWorkshop = workshopTitle(ed, factory, workshop);
	const between = inWorkshop && ed.words.joinPart(ed.title(record), inWorkshop);
	return markup`<span>${recordLink(ed, record, anchor)}${between}${said(ed, record, 'workshops', inWorkshop)}</span>`;
}
