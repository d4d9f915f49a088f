import { type Facet, unanswered } from '../../core/derive/facets.ts';
import type { Response } from '../../core/schema/responses.ts';
import type { RecordKey } from '../../core/schema/id.ts';
import type { Edition } from '../edition.ts';
import { workshopTitle } from '../workshopTitle.ts';

/** What a facet is called in this edition. */
export function facetTitle({ words }: Edition, facet: Facet): string {
	return facet === 'response' || facet === 'year' ? words.search.facets[facet] : words.facts[facet];
}

/** What one value of a facet is called in this edition; the value itself where nothing has that name. */
export function facetLabel(ed: Edition, facet: Facet, value: string): string {
	switch (facet) {
		case 'factory':
			return title(ed, `factories/${value}`) ?? value;
		case 'topic':
			return title(ed, `topics/${value}`) ?? value;
		case 'workshop': {
			const [factory, workshop] = splitWorkshop(value);
			const name = workshopTitle(ed, factory, workshop) ?? workshop;
			const whole = title(ed, `factories/${factory}`) ?? factory;
			return whole + ed.words.joinPart(whole, name) + name;
		}
		case 'response':
			return value === unanswered ? ed.words.search.unanswered : ed.words.responses[value as Response];
		case 'year':
			return value;
	}
}

function title(ed: Edition, key: RecordKey): string | undefined {
	const record = ed.get(key);
	return record && ed.title(record);
}

/** A factory's id may have slashes of its own; a workshop's has none. */
function splitWorkshop(value: string): [string, string] {
	const slash = value.lastIndexOf('/');
	return [value.slice(0, slash), value.slice(slash + 1)];
}
