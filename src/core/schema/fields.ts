import { z } from 'zod';
import { type Id, idPattern, segmentPattern } from './id.ts';
import type { Kind } from './kinds.ts';

/** What a field tells beyond its type. It travels with the schema, so the form and the checks read it there. */
export interface FieldInfo {
	description?: string;
	/** Written again in a record's text in another language. */
	translatable?: true;
	/** Names a record of this kind, which must exist. */
	ref?: Kind;
	/** Names a workshop of the factory in the field beside it. */
	workshop?: true;
	/** A date that YAML may have read as a number (`1956`). */
	date?: true;
}

const info = (description: string, more: Omit<FieldInfo, 'description'> = {}) => ({ description, ...more });

/** Text in the record's language; translated in its sibling files. */
export const prose = (description: string) =>
	z
		.string()
		.min(1)
		.meta(info(description, { translatable: true }));

/** Text that is the same in every language: a name in its own script, a page number, an address. */
export const plain = (description: string) => z.string().min(1).meta(info(description));

/** The id of a record of one kind. */
export const ref = <K extends Kind>(kind: K, description: string) =>
	(z.string().regex(idPattern) as unknown as z.ZodType<Id<K>, string>).meta(info(description, { ref: kind }));

/** The id of a workshop of the factory named beside it. */
export const workshopRef = (description: string) =>
	z
		.string()
		.regex(segmentPattern)
		.meta(info(description, { workshop: true }));

/** An id inside a record (a step, a workshop, a choice). */
export const localId = (description: string) => z.string().regex(segmentPattern).meta(info(description));

const calendarDay = z.regexes.date.source.slice(1, -1);

/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as a string: a source often gives only the month or the year.
 * The pattern knows the calendar, so 2026-02-30 is refused.
 */
export const date = (description: string) =>
	z
		.string()
		.regex(new RegExp(`^(?:${calendarDay}|\\d{4}-(?:0[1-9]|1[0-2])|\\d{4})$`))
		.meta(info(description, { date: true }));

/** How often something recurs: one of four words, or an iCalendar rule (RFC 5545, section 3.3.10). */
export const cadence = (description: string) =>
	z
		.string()
		.regex(
			/^(?:daily|weekly|monthly|yearly|FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=[1-9]\d*)?(?:;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)?)$/,
		)
		.meta(info(description));

/** Former ids of this record, whose addresses lead here. */
export const aliases = z
	.array(z.string().regex(idPattern))
	.meta(info('Former ids of this record; their addresses lead here.'));

/** A language tag as the bulletin lists them: `en`, `zh`. */
export const language = (description: string) =>
	z
		.string()
		.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
		.meta(info(description));

/** Several factories that aren't named one by one. `atLeast` says "more than". */
export const group = (description: string) =>
	z
		.strictObject({
			name: prose('Who they are.'),
			count: z.number().int().min(1).optional().meta(info('How many, where the source says so.')),
			atLeast: z.boolean().optional().meta(info('True where the source says "more than" or "some".')),
		})
		.meta(info(description));

/** Where a fact was taken from. */
export const source = z
	.strictObject({
		publication: prose('The newspaper, journal or file.'),
		title: prose("The article's title.").optional(),
		author: prose('Who wrote it, as the source names them.').optional(),
		date: date('The day it appeared.').optional(),
		page: plain('The page or pages.').optional(),
		url: z
			.url({ protocol: /^https?$/ })
			.optional()
			.meta(info('Where it can be read.')),
		note: prose('What a reader should know about this source.').optional(),
	})
	.meta(info('Where this was taken from: newspaper, date and page.'));

/** What was measured, before and after. A figure may be unknown on one side. */
export const results = z
	.array(
		z.strictObject({
			measure: prose('What was measured.'),
			unit: prose('In which unit.').optional(),
			before: z.number().optional().meta(info('The figure before.')),
			after: z.number().optional().meta(info('The figure after.')),
			better: z.enum(['up', 'down']).optional().meta(info('Which direction is the better one.')),
			period: prose('The time that the figures cover.').optional(),
			method: prose('How it was measured.').optional(),
			atLeast: z.boolean().optional().meta(info('True where the source says "more than".')),
		}),
	)
	.meta(info('Figures, before and after.'));
