import type { Issue } from '../model.ts';
import { firstDay, lastDay } from './days.ts';

/**
 * Whether a date lies in the days of a number. A month or a year counts by its last day, so that a record stands in one
 * number only: `1956` is in the number that covers the end of 1956.
 */
export const isWithin = (date: string, { from, to }: Pick<Issue['data'], 'from' | 'to'>): boolean =>
	date !== '' && lastDay(date) >= firstDay(from) && lastDay(date) <= lastDay(to);
