import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factoryFlows, network } from '../../../src/core/derive/network.ts';
import { isTakenOver } from '../../../src/core/link/isTakenOver.ts';
import type { Digest } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

const fields = {
	areas: { coast: {}, plain: {} },
	factories: {
		a: { area: 'coast', profile: { industry: 'silk' } },
		b: { area: 'coast', profile: { industry: ['iron', 'silk'] } },
		c: { area: 'plain' },
		d: {},
	},
	reports: { r: { factory: 'a' }, s: { factory: 'a' }, u: { factory: 'd' }, g: { group: { name: 'Many' } } },
	adoptions: {
		'r/b': { report: 'r', factory: 'b', response: 'adopted' },
		's/b': { report: 's', factory: 'b', response: 'trial' },
		'r/c': { report: 'r', factory: 'c', response: 'adapted', via: 'r/b' },
		'r/d': { report: 'r', factory: 'd', response: 'adopted', via: 'r/many' },
		's/d': { report: 's', factory: 'd', response: 'adopted' },
		'r/many': { report: 'r', group: { name: 'Many' }, response: 'adopted' },
		's/c': { report: 's', factory: 'c', response: 'declined' },
		'u/b': { report: 'u', factory: 'b', response: 'already-in-use', since: '2019' },
		'u/c': { report: 'u', factory: 'c', response: 'already-in-use', since: '2019', via: 'r/d' },
		'g/c': { report: 'g', factory: 'c', response: 'adopted' },
	},
};
const line = ({ flows }: Pick<ReturnType<typeof network>, 'flows'>) =>
	flows.map(({ from, to, count }) => `${from || 'none'}>${to || 'none'} ${count}`);

describe('who learned from whom', () => {
	test('from where it was learned, the widest first; groups, refusals and what was in use before have no place', () => {
		expect(line(network(linked(fields)))).toEqual(['a>b 2', 'a>d 1', 'b>c 1', 'd>c 1']);
	});

	test('taken together by area where they are many', () => {
		const found = network(linked(fields), 2);
		expect(found.by).toBe('area');
		expect(line(found)).toEqual(['coast>coast 2', 'none>plain 1', 'coast>none 1', 'coast>plain 1']);
	});

	test('by the first attribute with choices where most have no area', () => {
		const factories = Object.fromEntries(
			Object.entries(fields.factories).map(([id, f]) => [id, { ...f, area: undefined }]),
		);
		const attributes = [
			{ id: 'presses', title: 'Presses' },
			{ id: 'industry', title: 'Industry', choices: [{ id: 'silk', title: 'Silk' }] },
		];
		const found = network(linked({ ...fields, factories }, { attributes }), 2);
		expect(found.by).toEqual({ attribute: 'industry' });
		expect(line(found)).toEqual(['silk>iron 2', 'none>none 1', 'iron>none 1', 'silk>none 1']);
		expect(network(linked({ ...fields, factories }), 2).by).toBe('area');
	});

	test('by that attribute too where the areas themselves are many', () => {
		const factories = Object.fromEntries(
			['a', 'b', 'c'].map((id) => [id, { area: `near-${id}`, profile: { industry: 'silk' } }]),
		);
		const adoptions = {
			'r/b': { report: 'r', factory: 'b', response: 'adopted' },
			'r/c': { report: 'r', factory: 'c', response: 'adopted' },
		};
		const attributes = [{ id: 'industry', title: 'Industry', choices: [{ id: 'silk', title: 'Silk' }] }];
		const digest = linked({ factories, reports: { r: { factory: 'a' } }, adoptions }, { attributes });
		expect(network(digest, 2).by).toEqual({ attribute: 'industry' });
	});

	test('an attribute may be called like an area', () => {
		const factories = { a: { profile: { area: 'hall' } }, b: { profile: { area: 'yard' } } };
		const attributes = [{ id: 'area', title: 'Floor', choices: [{ id: 'hall', title: 'Hall' }] }];
		const adoptions = { x: { report: 'r', factory: 'b', response: 'adopted' } };
		const found = network(linked({ factories, reports: { r: { factory: 'a' } }, adoptions }, { attributes }), 1);
		expect(found.by).toEqual({ attribute: 'area' });
		expect(line(found)).toEqual(['hall>yard 1']);
	});

	test('of nobody', () => expect(network(linked({}))).toEqual({ by: 'factory', flows: [] }));
});

/** The takeovers by a factory from another one, looked at one by one. */
const takeovers = ({ records }: Digest) =>
	[...records.adoptions.values()].filter((adoption) => {
		const { data } = adoption;
		const teacher = data.via
			? records.adoptions.get(data.via)?.data.factory
			: records.reports.get(data.report)?.data.factory;
		return isTakenOver(adoption) && data.factory && teacher && teacher !== data.factory;
	});

test('in any bulletin the flows add up to the takeovers, one by one or taken together', () => {
	fc.assert(
		fc.property(arbitraryDigest, fc.constantFrom(0, 3, 40), (digest, most) => {
			const { flows } = network(digest, most);
			expect(flows.reduce((sum, { count }) => sum + count, 0)).toBe(takeovers(digest).length);
			expect(new Set(flows.map(({ from, to }) => `${from} ${to}`)).size).toBe(flows.length);
			expect(flows.map(({ count }) => count)).toEqual(flows.map(({ count }) => count).sort((a, b) => b - a));
			for (const { from, to } of factoryFlows(digest)) expect(from).not.toBe(to);
		}),
	);
});
