import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain, type Chain } from '../../../src/core/derive/chain.ts';
import type { Report } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

/** The chain in one line, each branch in brackets. */
const line = ({ links, branches }: Chain): string =>
	[...links.map(({ id }) => id), ...branches.map((branch) => `(${line(branch)})`)].join(' ');
const linksIn = ({ links, branches }: Chain): Report[] => [...links, ...branches.flatMap(linksIn)];
const chainsIn = (chain: Chain): Chain[] => [chain, ...chain.branches.flatMap(chainsIn)];

test.each([
	['a', 'a (b (c) (e)) (d)'],
	['b', 'a b (c) (e)'],
	['c', 'a b c'],
	['d', 'a d'],
	['alone', 'alone'],
	['self', 'self'],
	['x', 'y z x'],
])('%s stands in “%s”', (id, whole) => {
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
	expect(line(chain(digest, digest.records.reports.get(id as never) as Report))).toBe(whole);
});

test('in any graph it ends, and each report comes once', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			for (const report of digest.records.reports.values()) {
				const found = chain(digest, report);
				const links = linksIn(found);
				expect(links).toContain(report);
				expect(new Set(links).size).toBe(links.length);
				for (const { links, branches } of chainsIn(found)) {
					for (const [index, link] of links.slice(1).entries()) expect(link.data.follows).toBe(links[index]?.id);
					for (const { links: next } of branches) expect(next[0]?.data.follows).toBe(links.at(-1)?.id);
					expect(branches.length).not.toBe(1);
				}
				const after = links.slice(links.indexOf(report));
				const rest = [...digest.records.reports.values()].filter((r) => !links.includes(r));
				for (const other of rest) expect(after.some(({ id }) => id === other.data.follows)).toBe(false);
			}
		}),
	);
});
