import { expect, test } from 'vitest';
import { membersOf } from '../../../src/core/derive/membersOf.ts';
import type { Area } from '../../../src/core/model.ts';
import { linked } from '../../support/linked.ts';

const digest = linked({
	areas: {
		city: {},
		north: { within: 'city' },
		east: { within: 'north' },
		round: { within: 'back' },
		back: { within: 'round' },
	},
	factories: {
		far: { area: 'east' },
		near: { area: 'north' },
		beside: { area: 'city' },
		office: { area: 'north', kind: 'body' },
		circling: { area: 'back' },
		stranger: {},
	},
});

test.each([
	['city', ['beside', 'far', 'near', 'office']],
	['north', ['far', 'near', 'office']],
	['east', ['far']],
	['round', ['circling']],
])('in the area %s and all areas within it: %o', (id, expected) => {
	const area = digest.records.areas.get(id as never) as Area;
	expect(membersOf(digest, area).map((member) => member.id)).toEqual(expected);
});
