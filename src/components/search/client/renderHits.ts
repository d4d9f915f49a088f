import type { Facet } from '../../../core/derive/facets.ts';
import type { Match, SearchHit } from '../../../core/search/searchPage.ts';
import type { TextPart } from '../../../core/search/textParts.ts';
import { textDirection } from '../../../core/textDirection.ts';
import { formatDate } from '../../../site/formatDate.ts';
import { langAttributes } from '../../../site/langAttributes.ts';
import type { SearchWords } from '../../../site/words/search.ts';
import { copyOf, element, part } from './dom.ts';

export interface HitContext {
	/** Holds the templates. */
	root: ParentNode;
	/** Of the words. */
	lang: string;
	words: SearchWords;
	label: (facet: Facet, value: string) => string | undefined;
}

/** A group of hits under its heading. */
export function renderGroup(context: HitContext, match: Match, hits: readonly SearchHit[]): HTMLElement {
	const heading = element('h2', { class: 'group' }, context.words.groups[match]);
	// The best matches need no heading for the eye: they are what was asked for.
	if (match === 'all' || match === 'exact') heading.className = 'visually-hidden';
	return element('section', { 'data-match': match }, heading, renderList(context, hits));
}

export function renderList(context: HitContext, hits: readonly SearchHit[]): HTMLElement {
	const list = copyOf(context.root, 'list');
	list.replaceChildren(...hits.map((hit) => renderHit(context, hit)));
	return list;
}

function renderHit({ root, lang, words, label }: HitContext, hit: SearchHit): HTMLElement {
	const item = copyOf(root, 'hit');
	const own = langAttributes(hit.lang, lang);
	for (const [name, value] of Object.entries(own)) item.setAttribute(name, value);

	const link = part<HTMLAnchorElement>(item, 'title');
	link.href = hit.url;
	link.replaceChildren(...nodesOf(hit.title));
	if (hit.lang !== lang) link.hreflang = hit.lang;

	const labels = (facet: Facet) => hit.facets[facet].flatMap((value) => label(facet, value) ?? []);
	const places = labels('workshop');
	const facts = [(places.length > 0 ? places : labels('factory')).join(' · ')];
	const note = part(item, 'facts');
	// The facts are in the language of the page's words, whatever the hit's.
	note.lang = lang;
	if (own.dir) note.dir = textDirection(lang);
	const status = words.status[hit.status as keyof typeof words.status];
	note.replaceChildren(...facts.filter(Boolean).map((text) => element('span', {}, text)));
	if (status) note.prepend(element('strong', {}, status));
	if (hit.date) note.append(element('time', { datetime: hit.date }, formatDate(hit.date, lang)));

	// Where the title alone matched, the outcome says more than the beginning of the text.
	part(item, 'text').replaceChildren(...(hit.excerpt.length > 0 ? nodesOf(hit.excerpt) : [hit.summary]));
	const place = part(item, 'section');
	if (hit.section) {
		place.lang = lang;
		if (own.dir) place.dir = textDirection(lang);
		const way = element('a', { href: hit.section.url, lang: hit.lang, ...own }, hit.section.title);
		place.replaceChildren(element('span', {}, `${words.inSection} `, way));
	} else place.remove();
	return item;
}

const nodesOf = (parts: readonly TextPart[]) =>
	parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
