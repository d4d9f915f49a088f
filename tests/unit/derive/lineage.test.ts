import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestors, type Branch, families, lineage } from '../../../src/core/derive/lineage.ts';
import type { Digest, Report } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

const report = (digest: Digest, id: string) => digest.records.reports.get(id as never) as Report;
/** The tree in one line: `a(b c(d) e*)`, a star for what stands elsewhere already. */
const line = ({ record, branches, again }: Branch): string =>
	record.id + (again ? '*' : '') + (branches.length > 0 ? `(${branches.map(line).join(' ')})` : '');
const familyOf = (digest: Digest, id: string) => line(lineage(digest, report(digest, id)));
const ancestorsOf = (digest: Digest, id: string) => ancestors(digest, report(digest, id)).map(({ id }) => id);
const all = (branch: Branch): Branch[] => [branch, ...branch.branches.flatMap(all)];

describe('a family', () => {
	test('adoptions, those learned from them, and the reports that grew from them, in the order of answers', () => {
		const digest = linked({
			reports: { root: {}, child: {}, grandchild: {} },
			adoptions: {
				a: { report: 'root', response: 'adopted', date: '2025', ledTo: 'child' },
				b: { report: 'root', response: 'declined', date: '2024' },
				c: { report: 'root', response: 'adopted', date: '2026', via: 'a' },
				d: { report: 'child', response: 'adopted', ledTo: 'grandchild' },
			},
		});
		expect(familyOf(digest, 'root')).toBe('root(b a(c child(d(grandchild))))');
		expect(familyOf(digest, 'grandchild')).toBe('grandchild');
		for (const id of ['root', 'child', 'grandchild']) expect(ancestorsOf(digest, id)).toEqual(['root']);
	});

	test('without what was in use already, unless somebody learned from it there', () => {
		const digest = linked({
			reports: { root: {} },
			adoptions: {
				before: { report: 'root', response: 'already-in-use', since: '2019' },
				taught: { report: 'root', response: 'already-in-use', since: '2019' },
				learned: { report: 'root', response: 'adopted', via: 'taught' },
				shown: { report: 'root', response: 'already-in-use', since: '2019', learnedAt: 'meeting' },
			},
		});
		expect(familyOf(digest, 'root')).toBe('root(shown taught(learned))');
	});

	test('that two adoptions led to is followed once', () => {
		const digest = linked({
			reports: { root: {}, child: {} },
			adoptions: {
				a: { report: 'root', ledTo: 'child' },
				b: { report: 'root', ledTo: 'child' },
				c: { report: 'child' },
			},
		});
		expect(familyOf(digest, 'root')).toBe('root(a(child(c)) b(child*))');
	});

	test('has as many trees as the report has ancestors, and each record once', () => {
		const digest = linked({
			reports: { first: {}, left: {}, right: {}, other: {}, child: {} },
			adoptions: {
				a: { report: 'first', ledTo: 'left' },
				b: { report: 'first', ledTo: 'right' },
				c: { report: 'left', ledTo: 'child' },
				d: { report: 'right', ledTo: 'child' },
				e: { report: 'other', ledTo: 'child' },
				f: { report: 'child' },
			},
		});
		expect(ancestorsOf(digest, 'child')).toEqual(['first', 'other']);
		expect(families(digest, report(digest, 'child')).map(line)).toEqual([
			'first(a(left(c(child(f)))) b(right(d(child*))))',
			'other(e(child*))',
		]);
	});

	test('that leads back to where it began', () => {
		const digest = linked({
			reports: { x: {}, y: {} },
			adoptions: { a: { report: 'x', ledTo: 'y' }, b: { report: 'y', ledTo: 'x' } },
		});
		expect(familyOf(digest, 'x')).toBe('x(a(y(b(x*))))');
		expect(ancestorsOf(digest, 'x')).toEqual(['y']);
		expect(ancestorsOf(digest, 'y')).toEqual(['x']);
	});

	test('that led to itself', () => {
		const digest = linked({
			reports: { x: {} },
			adoptions: { a: { report: 'x', ledTo: 'x', via: 'a' }, b: { report: 'x', ledTo: 'x' } },
		});
		expect(familyOf(digest, 'x')).toBe('x(b(x*))');
		expect(ancestorsOf(digest, 'x')).toEqual(['x']);
	});

	test('of a thousand generations', () => {
		const reports = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`r${n}`, {}]));
		const adoptions = Object.fromEntries(
			Array.from({ length: 999 }, (_, n) => [`a${n}`, { report: `r${n}`, ledTo: `r${n + 1}` }]),
		);
		const digest = linked({ reports, adoptions });
		expect(ancestorsOf(digest, 'r999')).toEqual(['r0']);
		let depth = 0;
		for (let branch: Branch | undefined = lineage(digest, report(digest, 'r0')); branch; [branch] = branch.branches)
			depth += 1;
		expect(depth).toBe(1999);
	});
});

test('in any graph it ends, holds each record once but for marks, and holds what names what', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			for (const root of digest.records.reports.values()) {
				const branches = all(lineage(digest, root));
				const followed = branches.filter(({ again }) => !again);
				expect(new Set(followed.map(({ record }) => record)).size).toBe(followed.length);
				for (const { record, branches: inner, again } of branches) {
					if (again) {
						expect(inner).toEqual([]);
						expect(followed.some((other) => other.record === record)).toBe(true);
					}
					for (const { record: child } of inner) {
						const named =
							record.kind === 'reports'
								? 'report' in child.data && child.data.report === record.id && !child.data.via
								: ('via' in child.data && child.data.via === record.id) ||
									('ledTo' in record.data && record.data.ledTo === child.id);
						expect(named).toBe(true);
					}
				}
				const trees = families(digest, root).flatMap(all);
				const told = trees.filter(({ again }) => !again).map(({ record }) => record);
				expect(new Set(told).size).toBe(told.length);
				expect(ancestors(digest, root).length).toBeGreaterThan(0);
			}
		}),
	);
});
