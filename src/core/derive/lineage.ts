import { answersOf } from '../link/answersOf.ts';
import { isTakenOver } from '../link/isTakenOver.ts';
import { referring } from '../link/referring.ts';
import type { Adoption, Digest, Report } from '../model.ts';
import type { RecordKey } from '../schema/id.ts';

/** One report or adoption of a family, with all that came of it. */
export interface Branch {
	record: Report | Adoption;
	branches: Branch[];
	/** True where the record stands elsewhere in the tree already; it has no branches here then. */
	again?: true;
}

type Linked = Pick<Digest, 'records' | 'references'>;

/**
 * The family of a report: its answers, the adoptions that were learned from those, and the reports that grew from
 * them, to any depth. A record is followed once, so that no cycle of references can hang it.
 *
 * @param seen the records that other trees hold already
 */
export function lineage(digest: Linked, root: Report, seen = new Set<RecordKey>()): Branch {
	const grow = (record: Report | Adoption): Branch => {
		const key: RecordKey = `${record.kind}/${record.id}`;
		if (seen.has(key)) return { record, branches: [], again: true };
		seen.add(key);
		return { record, branches: childrenOf(digest, record).map(grow) };
	};
	return grow(root);
}

/** The families to which a report belongs, one for each of its ancestors. What stands in one is not told again in the next. */
export function families(digest: Linked, report: Report): Branch[] {
	const seen = new Set<RecordKey>();
	return ancestors(digest, report).map((root) => lineage(digest, root, seen));
}

/**
 * The reports from which a report has come: those whose answers it grew from, and so on back to where there is nothing
 * before. In a circle it is the last one before the circle closes.
 */
export function ancestors(digest: Linked, report: Report): Report[] {
	const seen = new Set<Report>();
	const path = new Set<Report>();
	const climb = (current: Report): Report[] => {
		seen.add(current);
		path.add(current);
		const before = referring(digest, `reports/${current.id}`, 'adoptions', 'ledTo')
			.map(({ data }) => digest.records.reports.get(data.report))
			.filter((report) => report !== undefined);
		const isFirst = before.every((report) => path.has(report));
		const found = isFirst ? [current] : before.flatMap((report) => (seen.has(report) ? [] : climb(report)));
		path.delete(current);
		return found;
	};
	return climb(report);
}

function childrenOf(digest: Linked, record: Report | Adoption): (Report | Adoption)[] {
	if (isReport(record)) {
		const direct = answersOf(digest, record.id).filter(({ data }) => !data.via);
		return direct.filter((answer) => belongs(answer) || offspringOf(digest, answer).length > 0);
	}
	return offspringOf(digest, record);
}

function offspringOf(digest: Linked, answer: Adoption): (Report | Adoption)[] {
	const onward = referring(digest, `adoptions/${answer.id}`, 'adoptions', 'via');
	const grown = answer.data.ledTo && digest.records.reports.get(answer.data.ledTo);
	return grown ? [...onward, grown] : onward;
}

/** What was in use already didn't come of the report; it has a place in the family only for what came of it. */
const belongs = (answer: Adoption) => answer.data.response !== 'already-in-use' || isTakenOver(answer);

const isReport = (record: Report | Adoption): record is Report => record.kind === 'reports';
