import { isTakenOver } from '../link/isTakenOver.ts';
import { referring } from '../link/referring.ts';
import type { Adoption, Area, Digest, Factory, Report } from '../model.ts';
import { membersOf } from './membersOf.ts';
import { isOffered } from './suitability.ts';

type Linked = Pick<Digest, 'records' | 'references'>;

/** How far one report of a key point has led the surface. */
export interface ReportCoverage {
	report: Report;
	/** Factories of the area that have taken it over, with the adoption that says so. */
	reached: { factory: Factory; adoption: Adoption }[];
	/** Factories of the area that haven't, and didn't have it without the key point; none where it is no longer offered. */
	open: Factory[];
}

/** How far the point has led the surface. */
export interface Coverage {
	keyPoint: Factory;
	/** The other factories of the area and of the areas within it. */
	surface: Factory[];
	/** Those that have taken over at least one report of the key point. */
	reached: Factory[];
	reports: ReportCoverage[];
}

/**
 * The point and the surface of an area; undefined where it has no key point. Bodies are no part of the surface. What
 * was taken over stays so when the report is withdrawn or replaced afterwards.
 */
export function coverage(digest: Linked, area: Area): Coverage | undefined {
	const keyPoint = area.data.keyPoint && digest.records.factories.get(area.data.keyPoint);
	if (!keyPoint) return undefined;
	const surface = membersOf(digest, area).filter(({ id, data }) => data.kind === 'factory' && id !== keyPoint.id);
	const reports = referring(digest, `factories/${keyPoint.id}`, 'reports', 'factory', 'alongside')
		.map((report) => {
			const answers = referring(digest, `reports/${report.id}`, 'adoptions', 'report');
			const byFactory = new Map(answers.filter(isTakenOver).map((adoption) => [adoption.data.factory, adoption]));
			const reached = surface.flatMap((factory) => {
				const adoption = byFactory.get(factory.id);
				return adoption ? [{ factory, adoption }] : [];
			});
			// Who had the experience at the same time, or had it in use already, has nothing to take over.
			const before = answers.filter(({ data }) => data.response === 'already-in-use').map(({ data }) => data.factory);
			const having = new Set([report.data.factory, ...(report.data.alongside ?? []), ...before]);
			const open = isOffered(report) ? surface.filter(({ id }) => !byFactory.has(id) && !having.has(id)) : [];
			return { report, reached, open };
		})
		.filter(({ report, reached }) => isOffered(report) || reached.length > 0);
	const reached = surface.filter((factory) => reports.some((r) => r.reached.some((x) => x.factory === factory)));
	return { keyPoint, surface, reached, reports };
}
