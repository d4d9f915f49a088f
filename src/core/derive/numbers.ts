import { compare } from '../link/compare.ts';
import { isTakenOver } from '../link/isTakenOver.ts';
import type { Adoption, Digest } from '../model.ts';
import { responsesInUse, responsesWithReason } from '../schema/responses.ts';
import { daysBetween, firstDay, isToTheDay, lastDay } from './days.ts';
import { isVerified } from './isVerified.ts';
import { lastCheck } from './lastCheck.ts';
import { isSuited, suitability, suitedIn } from './suitability.ts';

/** The figures of the network, each with the records behind it. There is no ranking and no average of factories. */
export interface Numbers {
	/** Adoptions with a date, in the order of dates, each with how many there were by then. */
	curve: { date: string; count: number; adoption: Adoption }[];
	/** Adoptions without a date: in the counts, and not on the curve. */
	undated: Adoption[];
	/** Of all pairs of a report and a factory that it fits, how many were answered. */
	answers: { suited: number; answered: number; records: Adoption[] };
	/**
	 * Days from a report to its first adoption elsewhere. Left out is a report of which that can't be told: a date is
	 * missing or says too little, or the adoption is older than the report.
	 */
	firstAdoption: {
		days: { adoption: Adoption; days: number }[];
		median?: number;
		least?: number;
		most?: number;
	};
	/** Answers that say no or not now, by their reason, most frequent first. */
	refusals: { code: string; adoptions: Adoption[] }[];
	/** Adoptions in use, by what the last check found; without one, by whether they were verified. */
	inUse: { yes: Adoption[]; partly: Adoption[]; no: Adoption[]; verified: Adoption[]; notChecked: Adoption[] };
}

type Linked = Pick<Digest, 'records' | 'references'>;

export function numbers(digest: Linked): Numbers {
	const { records } = digest;
	const adoptions = [...records.adoptions.values()];
	const takenOver = adoptions.filter(isTakenOver);
	const curve = curveOf(takenOver);
	return {
		curve,
		undated: takenOver.filter(({ data }) => !data.date),
		answers: answersOf(digest),
		firstAdoption: firstAdoptions(digest, takenOver),
		refusals: refusalsOf(adoptions),
		inUse: inUseOf(adoptions),
	};
}

function curveOf(adoptions: Adoption[]): Numbers['curve'] {
	return adoptions
		.flatMap((adoption) =>
			adoption.data.date ? [{ adoption, date: adoption.data.date, day: lastDay(adoption.data.date) }] : [],
		)
		.sort((a, b) => compare(a.day, b.day) || compare(a.adoption.id, b.adoption.id))
		.map(({ adoption, date }, index) => ({ date, count: index + 1, adoption }));
}

function answersOf(digest: Linked): Numbers['answers'] {
	const { factories, rowOf, columnOf, standing, countsOfFactory } = suitability(digest);
	// Of several answers by one factory to one report, the one that was given last counts.
	const answers = new Map<number, { row: number; adoption: Adoption }>();
	const dayOf = ({ data }: Adoption) => (data.date ? lastDay(data.date) : '');
	for (const adoption of digest.records.adoptions.values()) {
		const row = rowOf(adoption.data.report);
		const column = columnOf(adoption.data.factory);
		if (!isSuited(standing(row, column))) continue;
		const pair = row * factories.length + column;
		const other = answers.get(pair)?.adoption;
		if (!other || dayOf(other) <= dayOf(adoption)) answers.set(pair, { row, adoption });
	}
	const records = [...answers.values()].sort((a, b) => a.row - b.row).map(({ adoption }) => adoption);
	const suited = factories.reduce((sum, _, column) => sum + suitedIn(countsOfFactory(column)), 0);
	return { suited, answered: records.length, records };
}

function firstAdoptions({ records }: Linked, adoptions: Adoption[]): Numbers['firstAdoption'] {
	// What was in use already was taken over before the day of the answer, if from this report at all.
	const taken = adoptions.filter(({ data }) => data.response !== 'already-in-use');
	const days = [...Map.groupBy(taken, ({ data }) => data.report)]
		.flatMap(([id, ofReport]) => {
			const from = records.reports.get(id)?.data.date;
			// The first day on which one of them may have been; one without a date may have been before all others.
			const [to = ''] = ofReport.map(({ data }) => firstDay(data.date ?? '')).sort(compare);
			const adoption = ofReport.find(({ data }) => data.date === to);
			// Days are counted between days: a year says too little.
			if (!adoption || !from || !isToTheDay(from) || to < from) return [];
			return [{ adoption, days: daysBetween(from, to) }];
		})
		.sort((a, b) => a.days - b.days || compare(a.adoption.id, b.adoption.id));
	const at = (index: number) => days[index]?.days ?? 0;
	if (days.length === 0) return { days };
	const middle = (days.length - 1) / 2;
	return {
		days,
		median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
		least: at(0),
		most: at(days.length - 1),
	};
}

function refusalsOf(adoptions: Adoption[]): Numbers['refusals'] {
	const refusals = adoptions.filter(({ data }) => responsesWithReason.includes(data.response));
	return [...Map.groupBy(refusals, ({ data }) => data.reason?.code ?? 'other')]
		.map(([code, list]) => ({ code, adoptions: list }))
		.sort((a, b) => b.adoptions.length - a.adoptions.length || (a.code < b.code ? -1 : 1));
}

function inUseOf(adoptions: Adoption[]): Numbers['inUse'] {
	const found: Numbers['inUse'] = { yes: [], partly: [], no: [], verified: [], notChecked: [] };
	for (const adoption of adoptions) {
		if (!responsesInUse.includes(adoption.data.response)) continue;
		found[lastCheck(adoption)?.inUse ?? (isVerified(adoption) ? 'verified' : 'notChecked')].push(adoption);
	}
	return found;
}
