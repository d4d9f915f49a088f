import type { Adoption } from '../core/model.ts';
import type { Edition } from './edition.ts';
import { fieldPart } from './fieldPart.ts';
import type { TitlePart } from './titleParts.ts';
import { workshopTitle } from './workshopTitle.ts';

/** Who gives an answer: a factory by its name, with its workshop where that is said, or a group of factories. */
export function adopterParts(ed: Edition, answer: Adoption): TitlePart[] {
	const factory = answer.data.factory && ed.get(`factories/${answer.data.factory}`);
	if (!factory) return [fieldPart(ed, answer, 'group', ed.view(answer).data.group?.name ?? '')];
	const name = ed.title(factory);
	const workshop = workshopTitle(ed, answer.data.factory, answer.data.workshop);
	const whose = fieldPart(ed, factory, 'title', name);
	if (!workshop) return [whose];
	const part = fieldPart(ed, factory, 'workshops', workshop);
	const between = ed.words.joinPart(name, workshop);
	if (whose.lang === part.lang) return [{ ...whose, text: name + between + workshop }];
	return [whose, { text: between }, part];
}
