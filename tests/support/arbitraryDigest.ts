import fc from 'fast-check';
import type { Condition } from '../../src/core/derive/fit.ts';
import type { Digest } from '../../src/core/model.ts';
import { responses } from '../../src/core/schema/responses.ts';
import { linked } from './linked.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const oneOf = (name: string, count: number) => fc.nat(count - 1).map((n) => `${name}${n}`);
const date = fc
	.tuple(fc.integer({ min: 2022, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.chain(([year, month, day]) => {
		const two = (n: number) => String(n).padStart(2, '0');
		return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`);
	});

const counts = { areas: 3, factories: 6, topics: 3, reports: 6, adoptions: 14, needs: 4 } as const;

/** A condition on one of three attributes, one of which no profile speaks of. */
export const arbitraryCondition: fc.Arbitrary<Condition> = fc
	.tuple(
		fc.constantFrom<Condition['need'][]>('required', 'helpful', 'blocking'),
		fc.constantFrom<Omit<Condition, 'need'>[]>(
			{ attribute: 'size', is: 'small' },
			{ attribute: 'size', in: ['small', 'medium'] },
			{ attribute: 'presses', atLeast: 2 },
			{ attribute: 'presses', atMost: 1 },
			{ attribute: 'presses', atLeast: 1, atMost: 2 },
			{ attribute: 'rail', is: true },
		),
	)
	.map(([need, rest]) => ({ need, ...rest }));

/** What a factory is like; it may be silent on anything. */
export const arbitraryProfile = fc
	.record({
		size: maybe(fc.constantFrom<string | string[]>('small', 'medium', 'large', ['small', 'large'])),
		presses: maybe(fc.nat(3)),
	})
	.map((profile) =>
		Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined)),
	) as fc.Arbitrary<Record<string, string | number | boolean | string[]>>;

const listOf = (arbitrary: fc.Arbitrary<object>, name: keyof typeof counts, prefix: string) =>
	fc
		.array(arbitrary, { minLength: counts[name], maxLength: counts[name] })
		.map((list) => Object.fromEntries(list.map((data, index) => [`${prefix}${index}`, data])));

const topics = fc.uniqueArray(oneOf('t', counts.topics), { minLength: 1 });

/** Any small bulletin: every reference leads to some record, and nothing keeps them from leading in circles. */
export const arbitraryDigest: fc.Arbitrary<Digest> = fc
	.record({
		areas: listOf(
			fc.record({ within: maybe(oneOf('area', counts.areas)), keyPoint: maybe(oneOf('f', counts.factories)) }),
			'areas',
			'area',
		),
		topics: listOf(fc.constant({}), 'topics', 't'),
		factories: listOf(
			fc.record({
				kind: fc.constantFrom('factory', 'factory', 'factory', 'body'),
				area: maybe(oneOf('area', counts.areas)),
				profile: maybe(arbitraryProfile),
			}),
			'factories',
			'f',
		),
		reports: listOf(
			fc.record({
				factory: maybe(oneOf('f', counts.factories)),
				alongside: maybe(fc.uniqueArray(oneOf('f', counts.factories), { maxLength: 2 })),
				topic: topics,
				date: maybe(date),
				status: fc.constantFrom('published', 'published', 'disputed', 'superseded', 'withdrawn'),
				conditions: maybe(fc.array(arbitraryCondition, { maxLength: 3 })),
				follows: maybe(oneOf('r', counts.reports)),
				results: maybe(
					fc.array(fc.record({ measure: fc.constantFrom('Scrap', 'Time'), unit: maybe(fc.constantFrom('h', 'min')) }), {
						maxLength: 3,
					}),
				),
			}),
			'reports',
			'r',
		),
		adoptions: listOf(
			fc.record({
				report: oneOf('r', counts.reports),
				factory: maybe(oneOf('f', counts.factories)),
				response: fc.constantFrom(...responses),
				date: maybe(date),
				via: maybe(oneOf('a', counts.adoptions)),
				ledTo: maybe(oneOf('r', counts.reports)),
				checks: maybe(fc.array(fc.record({ date, inUse: fc.constantFrom('yes', 'partly', 'no') }), { maxLength: 2 })),
				results: maybe(
					fc.array(fc.record({ measure: fc.constantFrom('scrap', 'Time'), unit: maybe(fc.constantFrom('h', 'min')) }), {
						maxLength: 2,
					}),
				),
			}),
			'adoptions',
			'a',
		),
		needs: listOf(
			fc.record({
				factory: maybe(oneOf('f', counts.factories)),
				topic: topics,
				since: maybe(date),
				status: fc.constantFrom('open', 'open', 'closed'),
			}),
			'needs',
			'n',
		),
	})
	.map((fields) => linked(fields));
