import type { RecordOf } from '../core/model.ts';
import type { DataOf } from '../core/schema/schemas.ts';
import type { Edition } from './edition.ts';
import { fieldPart } from './fieldPart.ts';
import type { TitlePart } from './titleParts.ts';

/**
 * A group of factories that aren't named one by one, with how many they are. How many is said in words of the
 * interface, whatever language the group is named in.
 *
 * @param field of the record in which the group stands
 */
export function groupParts(
	ed: Edition,
	record: RecordOf,
	group: NonNullable<DataOf<'adoptions'>['group']>,
	field = 'group',
): TitlePart[] {
	const name = fieldPart(ed, record, field, group.name);
	if (group.count === undefined) return [name];
	const { words } = ed;
	const count = ed.number(group.count);
	return [name, { text: words.inBrackets('', words.groupSize(group.atLeast ? words.results.moreThan(count) : count)) }];
}
