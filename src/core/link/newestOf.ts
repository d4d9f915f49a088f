import type { RecordOf } from '../model.ts';
import { dateOf } from './dateOf.ts';
import { newestFirst } from './newestFirst.ts';

/**
 * The newest few of many records, as `newestFirst` has them. What has no date is left out: it can't be told when it was
 * new. To sort tens of thousands for the sake of a few would take longer than all that is done with these.
 */
export function newestOf<R extends RecordOf>(records: Iterable<R>, count: number): R[] {
	let few: R[] = [];
	/** No record before this can be one of the newest. */
	let least = '';
	for (const record of records) {
		const date = dateOf(record);
		if (date === '' || date < least) continue;
		few.push(record);
		if (few.length < count * 4) continue;
		few = newestFirst(few).slice(0, count);
		least = dateOf(few[count - 1] as R);
	}
	return newestFirst(few).slice(0, count);
}
