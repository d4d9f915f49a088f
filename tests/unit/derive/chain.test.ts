import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain } from '../../../src/core/derive/chain.ts';
import type { Report } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

test.each([
	['a', '', 'b d c e'],
	['b', 'a', 'c e'],
	['c', 'a b', ''],
	['d', 'a', ''],
	['alone', '', ''],
	['self', '', ''],
	['x', 'y z', ''],
])('%s follows “%s” and is followed by “%s”', (id, before, after) => {
	const digest = linked({
		reports: {
			a: {},
			b: { follows: 'a' },
			c: { follows: 'b' },
			d: { follows: 'a' },
			e: { follows: 'b' },
			alone: {},
			self: { follows: 'self' },
			x: { follows: 'z' },
			y: { follows: 'x' },
			z: { follows: 'y' },
		},
	});
	const found = chain(digest, digest.records.reports.get(id as never) as Report);
	expect([found.before, found.after].map((links) => links.map((link) => link.id).join(' '))).toEqual([before, after]);
});

test('in any graph it ends, and each report comes once', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			for (const report of digest.records.reports.values()) {
				const { before, after } = chain(digest, report);
				const links = [...before, report, ...after];
				expect(new Set(links).size).toBe(links.length);
				for (const [index, link] of [...before, report].slice(1).entries()) {
					expect(link.data.follows).toBe(before[index]?.id);
				}
				for (const link of after)
					expect(links.slice(0, links.indexOf(link)).some(({ id }) => id === link.data.follows)).toBe(true);
				const rest = [...digest.records.reports.values()].filter((r) => !links.includes(r));
				for (const other of rest) expect([report, ...after].some(({ id }) => id === other.data.follows)).toBe(false);
			}
		}),
	);
});
