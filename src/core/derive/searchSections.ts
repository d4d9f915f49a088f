import { numbersIn } from '../format/numbersIn.ts';
import { answersOf } from '../link/answersOf.ts';
import { inLanguage } from '../link/inLanguage.ts';
import { referring } from '../link/referring.ts';
import type { Adoption, Digest, Exchange, Lang, Report } from '../model.ts';
import { answerAnchor, pageAnchor } from '../routes.ts';
import type { DataOf } from '../schema/schemas.ts';
import { searchText } from './searchText.ts';

/** A part of a report's page that a search can find, and lead to where it has an anchor. */
export interface SearchSection {
	id: string;
	heading: string;
	text: string;
}

type Texts = readonly (string | undefined)[];

/**
 * What stands on the page of a report beside its title and its outcome: who looks for a word that the page shows must
 * find the report. What the page shows of other reports is theirs.
 */
export function searchSections(digest: Digest, report: Report, lang: Lang): SearchSection[] {
	const { data, body } = inLanguage(report, lang);
	const measures = new Set(data.results?.map(({ measure }) => measure));
	const lead = [
		data.problem,
		...(data.steps ?? []).map((step) => step.text),
		...figures(data.results, lang),
		...(data.conditions ?? []).map((condition) => condition.why),
		data.cost,
		data.effort,
		...(data.evidence ?? []).map((item) => item.title),
		data.group?.name,
		...sourceTexts(data.source),
	];
	const answers = answersOf(digest, report.id);
	const exchanges = referring(digest, `reports/${report.id}`, 'exchanges', 'appraisals.report');
	return [
		{ id: '', heading: '', text: joined(lead) },
		...body.sections.map(({ id, heading, text }) => ({ id, heading: searchText(heading), text: searchText(text) })),
		...answers.map((answer) => answerSection(digest, answer, lang, measures)),
		...exchanges.map((exchange) => appraisalSection(exchange, report, lang)),
	].filter((section) => section.heading || section.text);
}

/**
 * An answer stands on the report's page, so a search for the adopter finds the report and leads to the answer.
 * @param measures those of the report, in whose tables the figures of the answer stand
 */
function answerSection(digest: Digest, answer: Adoption, lang: Lang, measures: ReadonlySet<string>): SearchSection {
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
			...figures(data.results, lang, measures),
			...(data.steps ?? []).flatMap((step) => [step.text, step.why]),
			...body.sections.flatMap((section) => [section.heading, section.text]),
			...(data.checks ?? []).flatMap((check) => [check.note, check.by]),
			data.verification?.by,
		]),
	};
}

function appraisalSection(exchange: Exchange, report: Report, lang: Lang): SearchSection {
	const { data } = inLanguage(exchange, lang);
	const own = data.appraisals?.filter((appraisal) => appraisal.report === report.id) ?? [];
	return {
		id: pageAnchor('appraisals'),
		heading: searchText(data.title),
		text: joined(
			own.flatMap(({ learn = [], supplement = [], discard = [], reply, by }) => [
				...learn,
				...supplement,
				...discard,
				reply,
				by,
			]),
		),
	};
}

/** Figures as the page writes them, with the words around them; a measure that is `known` is there already. */
function figures(
	results: DataOf<'reports'>['results'] = [],
	lang: Lang,
	known: ReadonlySet<string> = new Set(),
): Texts {
	if (results.length === 0) return [];
	const number = numbersIn(lang);
	return results.flatMap(({ measure, unit, before, after, period, method }) => {
		const written = [before, after].flatMap((value) => (value === undefined ? [] : [number(value)])).join(' → ');
		return [known.has(measure) ? undefined : measure, [written, unit].filter(Boolean).join(' '), period, method];
	});
}

const sourceTexts = (source: DataOf<'reports'>['source']): Texts =>
	source ? [source.title, source.publication, source.author, source.note] : [];

const joined = (parts: Texts) => searchText(parts.flatMap((part) => (part ? [ended(part)] : [])).join('\n'));

/** Short texts run on into one another where a hit shows some of them: each ends with a stop. */
function ended(text: string): string {
	const end = text.trimEnd();
	if (/\p{P}$/u.test(end)) return end;
	return `${end}${/\p{Script=Han}$/u.test(end) ? '。' : '.'}`;
}
