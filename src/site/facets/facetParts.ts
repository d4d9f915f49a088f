import { type Facet, unanswered } from '../../core/derive/facets.ts';
import type { Response } from '../../core/schema/responses.ts';
import type { Edition } from '../edition.ts';
import { fieldPart } from '../fieldPart.ts';
import type { TitlePart } from '../titleParts.ts';
import { workshopTitle } from '../workshopTitle.ts';

/** What one value of a facet is called in this edition; the value itself where nothing has that name. */
export function facetParts(ed: Edition, facet: Facet, value: string): TitlePart[] {
	switch (facet) {
		case 'factory':
			return [title(ed, `factories/${value}`, value)];
		case 'topic':
			return [title(ed, `topics/${value}`, value)];
		case 'workshop': {
			const [id, workshop] = splitWorkshop(value);
			const factory = ed.get(`factories/${id}`);
			const name = workshopTitle(ed, id, workshop);
			const part = factory && name ? fieldPart(ed, factory, 'workshops', name) : { text: name ?? workshop };
			const whole = title(ed, `factories/${id}`, id);
			return [whole, { text: ed.words.joinPart(whole.text, part.text) }, part];
		}
		case 'response':
			return [{ text: value === unanswered ? ed.words.search.unanswered : ed.words.responses[value as Response] }];
		case 'year':
			return [{ text: value }];
	}
}

function title(ed: Edition, key: `factories/${string}` | `topics/${string}`, otherwise: string): TitlePart {
	const record = ed.get(key);
	return record ? fieldPart(ed, record, 'title', ed.title(record)) : { text: otherwise };
}

/** A factory's id may have slashes of its own; a workshop's has none. */
function splitWorkshop(value: string): [string, string] {
	const slash = value.lastIndexOf('/');
	return [value.slice(0, slash), value.slice(slash + 1)];
}
