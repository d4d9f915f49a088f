import type { DataOf } from '../core/schema/schemas.ts';
import type { Edition } from './edition.ts';

/** A group of factories that aren't named one by one, with how many they are. */
export function groupText(ed: Edition, group: NonNullable<DataOf<'adoptions'>['group']>): string {
	if (group.count === undefined) return group.name;
	const { words } = ed;
	const count = ed.number(group.count);
	return words.inBrackets(group.name, words.groupSize(group.atLeast ? words.results.moreThan(count) : count));
}
