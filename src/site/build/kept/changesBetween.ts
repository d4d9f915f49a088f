import { byKey } from '../../../core/link/key.ts';
import type { Records } from '../../../core/model.ts';
import type { RecordKey } from '../../../core/schema/id.ts';
import { thing } from '../../shown.ts';
import type { RecordMark } from './recordMarks.ts';
import { questionReads } from './questionReads.ts';

/** In what two bulletins with the same settings and on the same day differ, as far as a question can tell. */
export interface Changes {
	/** Records other than answers came or went, or have other fields that any question may look into. */
	shape: boolean;
	/** Titles and the like are others. */
	words: boolean;
	links: boolean;
	/** Answers came or went, or have such other fields. */
	answers: boolean;
	/** The reports to whose family these answers belong, as places in the last bulletin. */
	answered: ReadonlySet<number>;
	/** What is asked of such a report and its answers. */
	ofAnswered: ReadonlySet<string>;
	/** The records of the last bulletin that went or have other fields, as places there. */
	records: ReadonlySet<number>;
	/** The records with other fields or texts, and those that came or went. */
	keys: ReadonlySet<string>;
}

/** @param records those of now */
export function changesBetween(last: readonly RecordMark[], now: readonly RecordMark[], records: Records): Changes {
	const places = new Map(last.map(({ key }, place) => [key, place]));
	const nowByKey = new Map(now.map((mark) => [mark.key, mark]));
	const changed = new Set<number>();
	const keys = new Set<string>();
	const reports = new Set<RecordKey>();
	const changes = { shape: false, words: false, links: false, answers: false };
	const compare = (before: RecordMark | undefined, after: RecordMark | undefined) => {
		const { key } = (after ?? before) as RecordMark;
		if (before?.fields === after?.fields && before?.text === after?.text) return;
		keys.add(key);
		if ((before?.links ?? '') !== (after?.links ?? '')) changes.links = true;
		if (before?.fields === after?.fields) return;
		changes.words = true;
		if (before?.shape === after?.shape) return;
		if (!key.startsWith('adoptions/')) {
			changes.shape = true;
			return;
		}
		changes.answers = true;
		// A rule sees to it that an answer lies in the folder of its report.
		reports.add(`reports/${key.slice(key.indexOf('/') + 1, key.lastIndexOf('/'))}`);
		const ledTo = byKey(records, key as `adoptions/${string}`)?.data.ledTo;
		if (ledTo) reports.add(`reports/${ledTo}`);
	};
	for (const [place, before] of last.entries()) {
		const after = nowByKey.get(before.key);
		compare(before, after);
		if (before.fields !== after?.fields) changed.add(place);
	}
	for (const after of now) if (!places.has(after.key)) compare(undefined, after);
	const answered = new Set(Array.from(reports, (key) => places.get(key) ?? -1));
	const ofAnswered = new Set(
		Array.from(reports, (key) => {
			const report = byKey(records, key);
			return report ? questionReads.answersOfReport.map((name) => thing('answer', name, report)) : [];
		}).flat(),
	);
	return { ...changes, answered, ofAnswered, records: changed, keys };
}
