import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/core/derive/coverage.ts';
import { isTakenOver } from '../../../src/core/link/isTakenOver.ts';
import type { Area } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

const digest = linked({
	areas: {
		city: { keyPoint: 'point' },
		north: { within: 'city' },
		east: { within: 'north', keyPoint: 'far' },
		'no-point': {},
	},
	factories: {
		point: { area: 'city' },
		near: { area: 'north' },
		far: { area: 'east' },
		beside: { area: 'city' },
		early: { area: 'north' },
		office: { area: 'city', kind: 'body' },
		stranger: { area: 'no-point' },
	},
	reports: {
		shown: { factory: 'point' },
		together: { factory: 'point', alongside: ['beside'] },
		foreign: { factory: 'stranger' },
	},
	adoptions: {
		'shown/near': { report: 'shown', factory: 'near', response: 'trial' },
		'shown/far': { report: 'shown', factory: 'far', response: 'declined' },
		'shown/early': { report: 'shown', factory: 'early', response: 'already-in-use', since: '2019' },
		'shown/stranger': { report: 'shown', factory: 'stranger', response: 'adopted' },
		'shown/office': { report: 'shown', factory: 'office', response: 'adopted' },
		'foreign/far': { report: 'foreign', factory: 'far', response: 'adopted' },
	},
});
const area = (id: string) => digest.records.areas.get(id as never) as Area;
const ids = (records: readonly { id: string }[] = []) => records.map(({ id }) => id);

describe('point and surface', () => {
	test('the surface is the factories of the area and of the areas within it, without the point and bodies', () => {
		expect(ids(coverage(digest, area('city'))?.surface)).toEqual(['beside', 'early', 'far', 'near']);
	});

	test('who took over what the point showed, and who is left; who had it as well, or already, is neither', () => {
		const led = coverage(digest, area('city'));
		expect(ids(led?.reached)).toEqual(['near']);
		expect(
			led?.reports.map(({ report, reached, open }) => [report.id, ids(reached.map((r) => r.adoption)), ids(open)]),
		).toEqual([
			['shown', ['shown/near'], ['beside', 'far']],
			['together', [], ['early', 'far', 'near']],
		]);
	});

	test('what others took over counts after it was withdrawn or replaced, and nobody is waited for then', () => {
		const past = linked({
			areas: { city: { keyPoint: 'point' } },
			factories: { point: { area: 'city' }, near: { area: 'city' }, far: { area: 'city' } },
			reports: {
				replaced: { factory: 'point', status: 'superseded' },
				withdrawn: { factory: 'point', status: 'withdrawn' },
				'withdrawn-early': { factory: 'point', status: 'withdrawn' },
			},
			adoptions: {
				'replaced/near': { report: 'replaced', factory: 'near', response: 'adopted' },
				'withdrawn/far': { report: 'withdrawn', factory: 'far', response: 'trial' },
				'withdrawn-early/far': { report: 'withdrawn-early', factory: 'far', response: 'declined' },
			},
		});
		const led = coverage(past, past.records.areas.get('city' as never) as Area);
		expect(ids(led?.reached)).toEqual(['far', 'near']);
		expect(led?.reports.map(({ report, reached, open }) => [report.id, reached.length, ids(open)])).toEqual([
			['replaced', 1, []],
			['withdrawn', 1, []],
		]);
	});

	test('a point that leads nothing is visible; an area without a point has no share', () => {
		expect(coverage(digest, area('east'))).toMatchObject({ surface: [], reached: [], reports: [] });
		expect(coverage(digest, area('no-point'))).toBeUndefined();
	});
});

test('in any bulletin, circles of areas among them, the counts are those of the adoptions', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			for (const area of digest.records.areas.values()) {
				const led = coverage(digest, area);
				if (!led) continue;
				const { keyPoint, surface, reached } = led;
				expect(new Set(surface).size).toBe(surface.length);
				const took = surface.filter((factory) =>
					[...digest.records.adoptions.values()].some((adoption) => {
						const { data } = adoption;
						const report = digest.records.reports.get(data.report);
						const shown = report && [report.data.factory, ...(report.data.alongside ?? [])].includes(keyPoint.id);
						return data.factory === factory.id && shown && isTakenOver(adoption);
					}),
				);
				expect(reached).toEqual(took);
				for (const { reached, open } of led.reports) {
					const both = [...reached.map(({ factory }) => factory), ...open];
					expect(new Set(both).size).toBe(both.length);
					expect(both.every((factory) => surface.includes(factory))).toBe(true);
				}
			}
		}),
	);
});
