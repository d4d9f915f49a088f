import { answersOf } from '../link/answersOf.ts';
import { inLanguage } from '../link/inLanguage.ts';
import type { Adoption, Body, Digest, Lang, Report } from '../model.ts';
import { answerAnchor, type Routes } from '../routes.ts';
import { type FacetValues, facetsOf } from './facets.ts';
import { searchText } from './searchText.ts';

/** A part of a report's page that a search can find, and lead to where it has an anchor. */
export interface SearchSection {
	id: string;
	heading: string;
	text: string;
}

/** A report in one language, as any search engine can take it in. All text is normalised. */
export interface SearchRecord {
	id: string;
	/** Address of the page, with the base path. */
	url: string;
	lang: Lang;
	/** The languages in which the report has text, its own first. */
	languages: readonly Lang[];
	title: string;
	/** The outcome, in one sentence. */
	summary: string;
	sections: readonly SearchSection[];
	/** Words that stand nowhere in the report and by which people look for it: names, synonyms. They weigh less. */
	keywords: readonly string[];
	facets: FacetValues;
	/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
	date?: string | undefined;
	/** Where the report doesn't simply stand as published; a reader sees it beside the hit. */
	status?: 'disputed' | 'superseded' | 'withdrawn' | undefined;
}

/** The place of the keywords among the sections; no heading has such an anchor, and no hit leads there. */
export const keywordsPlace = '~keywords';

/** One record for each report and each language in which the report has text, by id and then by language. */
export function searchRecords(digest: Digest, routes: Routes): SearchRecord[] {
	return [...digest.records.reports.values()].flatMap((report) => {
		const languages = [report.lang, ...report.translations.keys()];
		const facets = facetsOf(digest, report);
		return languages.map((lang) => recordOf(digest, routes, report, lang, languages, facets));
	});
}

function recordOf(
	digest: Digest,
	routes: Routes,
	report: Report,
	lang: Lang,
	languages: readonly Lang[],
	facets: FacetValues,
): SearchRecord {
	const { data, body } = inLanguage(report, lang);
	const answers = answersOf(digest, report.id);
	const lead = [data.problem, ...(data.steps ?? []).map((step) => step.text), data.group?.name];
	return {
		id: report.id,
		url: routes.record(`reports/${report.id}`, lang),
		lang,
		languages,
		title: searchText(data.title),
		summary: searchText(data.outcome),
		sections: [
			{ id: '', heading: '', text: joined(lead) },
			...sectionsOf(body),
			...answers.map((answer) => answerSection(digest, answer, lang)),
		].filter((section) => section.heading || section.text),
		keywords: keywordsOf(digest, report, lang),
		facets,
		date: data.date,
		...(data.status === 'published' || data.status === 'draft' ? {} : { status: data.status }),
	};
}

const sectionsOf = (body: Body): SearchSection[] =>
	body.sections.map(({ id, heading, text }) => ({ id, heading: searchText(heading), text: searchText(text) }));

/** An answer stands on the report's page, so a search for the adopter finds the report and leads to the answer. */
function answerSection(digest: Digest, answer: Adoption, lang: Lang): SearchSection {
	const { data, body } = inLanguage(answer, lang);
	const factory = data.factory && digest.records.factories.get(data.factory);
	const who = factory ? inLanguage(factory, lang).data.title : (data.group?.name ?? '');
	return {
		id: answerAnchor(answer.id),
		heading: searchText(who),
		text: joined([
			data.title,
			data.outcome,
			data.reason?.text,
			...(data.steps ?? []).flatMap((step) => [step.text, step.why]),
			...body.sections.flatMap((section) => [section.heading, section.text]),
		]),
	};
}

function keywordsOf(digest: Digest, report: Report, lang: Lang): string[] {
	const { factory: origin, alongside = [], workshop, topic } = report.data;
	const words: (string | undefined)[] = [];
	for (const id of origin ? [origin, ...alongside] : alongside) {
		const factory = digest.records.factories.get(id);
		if (!factory) continue;
		const { title, workshops } = inLanguage(factory, lang).data;
		words.push(title, ...(factory.data.names ?? []));
		if (id === origin) words.push(workshops?.find((place) => place.id === workshop)?.title);
	}
	for (const id of topic) {
		const record = digest.records.topics.get(id);
		if (!record) continue;
		const { title, synonyms = [] } = inLanguage(record, lang).data;
		words.push(title, ...synonyms);
	}
	return [...new Set(words.flatMap((word) => (word ? [searchText(word)] : [])))];
}

const joined = (parts: readonly (string | undefined)[]) => searchText(parts.filter(Boolean).join('\n'));
