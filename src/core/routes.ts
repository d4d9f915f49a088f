import type { Lang } from './model.ts';
import type { RuleId } from './rules/rules.ts';
import type { RecordKey } from './schema/id.ts';
import { type Kind, kinds } from './schema/kinds.ts';

/** The kinds that have pages of their own. An adoption stands on the page of its report. */
export type PageKind = Exclude<Kind, 'adoptions'>;

export const pageKinds: readonly PageKind[] = kinds.filter((kind) => kind !== 'adoptions');

/** The kinds for which there is a form on the site. */
export type SubmitKind = 'reports' | 'adoptions' | 'needs';

/** Atom is XML, and JSON Feed is JSON. */
export type FeedFormat = 'xml' | 'json';

/** Every address of the site. Pages and scripts ask here; nothing else joins a path. */
export interface Routes {
	home(lang: Lang): string;
	/** All records of a kind. */
	list(kind: PageKind, lang: Lang): string;
	/** One record, or a place on its page. */
	record(key: RecordKey, lang: Lang, anchor?: string): string;
	/** Who learned from whom. */
	network(lang: Lang): string;
	/** The figures of the network. */
	numbers(lang: Lang, place?: string): string;
	/** Where a visitor describes a factory and sees what suits it. */
	finder(lang: Lang): string;
	/** What the finder works on, as JSON. */
	finderReports(lang: Lang): string;
	search(lang: Lang, query?: Record<string, string>): string;
	/** The form for a record of a kind, for those who have no account; `query` fills in what is known. */
	submit(kind: SubmitKind, lang: Lang, query?: Record<string, string>): string;
	/** What the checker asks; or the place of one rule there. */
	rules(lang: Lang, rule?: RuleId): string;
	/** All reports that share one value of a facet. */
	facet(facet: string, value: string, lang: Lang): string;
	/** What is new, for programs that look again and again: in the whole bulletin, from a factory or on a topic. */
	feed(format: FeedFormat, lang: Lang, of?: RecordKey): string;
	/** Days for programs that keep a calendar: all of the bulletin, or those of one exchange. */
	calendar(lang: Lang, of?: RecordKey): string;
	/** The list of all sitemaps, or one of them; they count from 1. */
	sitemap(lang: Lang, part?: number): string;
	/** What the site holds, for programs that read it for a person. */
	guide(lang: Lang): string;
	/** A page by its address in the default language without base: `/search/`. */
	page(path: string, lang: Lang): string;
	/** A file beside the records, by its path below the content folder. */
	asset(path: string): string;
	/** A picture that was made from one beside the records, by its file name. */
	picture(file: string): string;
	/** A file of the site itself: `theme.js`. */
	file(path: string): string;
}

/**
 * @param base where the site lies on its host, with or without slashes at its ends
 * @param languages of the bulletin; the first one stands at the root, the others below their tag
 */
export function createRoutes(base: string, languages: readonly Lang[]): Routes {
	const root = `/${base.split('/').filter(Boolean).join('/')}`.replace(/\/$/, '');
	const page = (path: string, lang: Lang) => `${root}${lang === languages[0] ? '' : `/${lang}`}${path}`;
	return {
		page,
		home: (lang) => page('/', lang),
		list: (kind, lang) => page(`/${kind}/`, lang),
		record: (key, lang, anchor = '') => {
			const { path, answer } = recordPath(key);
			const place = answer ? (anchor ? anchor : answer) : anchor;
			return `${page(path, lang)}${place ? `#${encodeURIComponent(place)}` : ''}`;
		},
		network: (lang) => page('/network/', lang),
		numbers: (lang, place) => `${page('/numbers/', lang)}${place ? `#${place}` : ''}`,
		finder: (lang) => page('/finder/', lang),
		finderReports: (lang) => page('/finder/reports.json', lang),
		search: (lang, query) => page('/search/', lang) + queryOf(query),
		submit: (kind, lang, query) => page(submitPath(kind), lang) + queryOf(query),
		rules: (lang, rule) => `${page('/rules/', lang)}${rule ? `#${ruleAnchor(rule)}` : ''}`,
		facet: (facet, value, lang) => page(`/search/${facet}/${value}/`, lang),
		feed: (format, lang, of) => page(`${of ? `/${of}` : ''}/feed.${format}`, lang),
		calendar: (lang, of) => page(`${of ? `/${of}` : ''}/calendar.ics`, lang),
		sitemap: (lang, part) => page(part === undefined ? '/sitemap.xml' : `/sitemap-${part}.xml`, lang),
		guide: (lang) => page('/llms.txt', lang),
		asset: (path) => `${root}/files/${path.split('/').map(encodeURIComponent).join('/')}`,
		picture: (file) => `${root}/pictures/${file}`,
		file: (path) => `${root}/${path}`,
	};
}

/** The form for a kind, in the default language without base. */
export const submitPath = (kind: SubmitKind) =>
	({ reports: '/submit/', adoptions: '/submit/answer/', needs: '/submit/need/' })[kind];

function queryOf(query: Record<string, string> = {}): string {
	const params = new URLSearchParams(query).toString();
	return params && `?${params}`;
}

/** An anchor that a page makes itself. No heading of a text has the same: theirs hold no `~`. */
export const pageAnchor = (name: string) => `~${name}`;

/** The anchor of an answer on its report's page, also the prefix of the anchors in its text. */
export const answerAnchor = (adoptionId: string) =>
	pageAnchor(`answer-${adoptionId.slice(adoptionId.lastIndexOf('/') + 1)}`);

/** The anchor of an answer on the page of the factory that gave it. */
export const tookAnchor = (adoptionId: string) => pageAnchor(`took-${adoptionId.replaceAll('/', '~')}`);

/** The anchor of a rule on the page of all rules. */
export const ruleAnchor = (rule: RuleId) => pageAnchor(rule.replace('/', '-'));

function recordPath(key: RecordKey): { path: string; answer?: string } {
	if (!key.startsWith('adoptions/')) return { path: `/${key}/` };
	const id = key.slice('adoptions/'.length);
	return { path: `/reports/${id.slice(0, id.lastIndexOf('/'))}/`, answer: answerAnchor(id) };
}
