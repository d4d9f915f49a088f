import { bearsOut, evidence } from '../derive/evidence.ts';
import { answersOf } from '../link/answersOf.ts';
import { isTakenOver } from '../link/isTakenOver.ts';
import { keyOf } from '../link/key.ts';
import type { Body, Digest, RecordOf, Report } from '../model.ts';
import { createRoutes, type Routes } from '../routes.ts';
import type { Kind } from '../schema/kinds.ts';
import { responsesWithReason } from '../schema/responses.ts';
import { siteAddress } from '../siteAddress.ts';

/** A record as data: all its fields, the words of its text, and what is computed from it and from others. */
export interface ExportedRecord {
	kind: Kind;
	id: string;
	/** Where it is published; the path alone where digest.yml doesn't say on which host. */
	url: string;
	lang: string;
	data: Readonly<Record<string, unknown>>;
	/** The words of the text, without its formatting, links and pictures. */
	text: string;
	/** The translated fields and the text in each other language. */
	translations: Readonly<Record<string, { data: Readonly<Record<string, unknown>>; text: string }>>;
	/** Of a report alone: how well it is borne out, and what became of it elsewhere. */
	computed?: Computed;
}

export interface Computed {
	/** 0 to 5. */
	evidenceLevel: number;
	answers: number;
	takenOver: number;
	refused: number;
	/** Those that count for the evidence: taken over, verified by more than the adopter's own word, and not given up. */
	verified: number;
}

/** All records of a kind as data, in the order of their ids. */
export function exportRecords(digest: Digest, kind: Kind): ExportedRecord[] {
	const { base, origin = '' } = siteAddress(digest.settings);
	const routes = createRoutes(base, digest.settings.languages);
	return [...(digest.records[kind] as ReadonlyMap<string, RecordOf>).values()].map((record) =>
		exported(digest, record, origin, routes),
	);
}

function exported(digest: Digest, record: RecordOf, origin: string, routes: Routes): ExportedRecord {
	const { kind, id, lang, data, body, translations } = record;
	const others = [...translations].map(([other, text]) => [other, { data: text.data, text: textOf(text.body) }]);
	return {
		kind,
		id,
		url: origin + routes.record(keyOf(record), lang),
		lang,
		data,
		text: textOf(body),
		translations: Object.fromEntries(others),
		...(kind === 'reports' && { computed: computed(digest, record as Report) }),
	};
}

const textOf = ({ sections }: Body) =>
	sections
		.flatMap(({ heading, text }) => [heading, text])
		.filter(Boolean)
		.join('\n\n');

function computed(digest: Digest, report: Report): Computed {
	const answers = answersOf(digest, report.id);
	return {
		evidenceLevel: evidence(digest, report),
		answers: answers.length,
		takenOver: answers.filter(isTakenOver).length,
		refused: answers.filter(({ data }) => responsesWithReason.includes(data.response)).length,
		verified: answers.filter(bearsOut).length,
	};
}
