import type { SearchTitle } from '../../../core/derive/searchTitles.ts';
import { hasChoice, type QueryState } from '../../../core/search/queryState.ts';
import type { SearchConfig } from '../../../site/searchConfigType.ts';
import { element } from './dom.ts';
import { type HitContext, renderGroup, renderList } from './renderHits.ts';
import type { Answer, Elsewhere } from './searchAll.ts';

/** Everything below the status line: hits, titles that may have been meant, other languages, a word of comfort. */
export function renderAnswer(
	context: HitContext,
	config: SearchConfig,
	state: QueryState,
	{ own, suggestions, elsewhere }: Answer,
	/** The state as the end of an address. */
	query: string,
): HTMLElement[] {
	const { words } = context;
	const blocks: HTMLElement[] = [];
	const notes: HTMLElement[] = [];
	const language = config.languages[0]?.name ?? '';
	const isNowhere = own.absent.length > 0 && own.groups.length > 0;
	if (isNowhere) {
		notes.push(element('p', { class: 'note' }, words.notExactly(own.absent, language)));
	}
	if (own.unknown.length > 0) {
		notes.push(element('p', { class: 'note' }, words.unknown(own.unknown, language)));
	}
	if (suggestions.length > 0) notes.push(renderSuggestions(context, suggestions));
	const strict = own.groups.filter(({ match }) => match !== 'some');
	const some = own.groups.filter(({ match }) => match === 'some');
	const group = ({ match, hits }: (typeof own.groups)[number]) => renderGroup(context, match, hits);
	blocks.push(...(isNowhere ? [...notes, ...strict.map(group)] : [...strict.map(group), ...notes]), ...some.map(group));
	// What stands in another language, or may have been meant, is an answer too.
	const isFound = elsewhere.some(({ total = 0 }) => total > 0) || suggestions.length > 0;
	if (own.total === 0 && !isFound) blocks.push(renderNothing(context, config, state));
	blocks.push(...elsewhere.map((other) => renderElsewhere(context, other, query)));
	return blocks;
}

function renderSuggestions({ words }: HitContext, suggestions: readonly SearchTitle[]): HTMLElement {
	const items = suggestions.map(({ kind, title, url }) =>
		element('li', {}, element('a', { href: url }, title), ' ', element('span', { class: 'label' }, words.kinds[kind])),
	);
	return element(
		'section',
		{ 'data-match': 'title', class: 'suggestions' },
		element('h2', { class: 'group' }, words.didYouMean),
		element('ul', { class: 'plain-list' }, ...items),
	);
}

function renderElsewhere(context: HitContext, { language, total, hits }: Elsewhere, query: string): HTMLElement {
	const { words } = context;
	const all = (text: string) =>
		element(
			'p',
			{ class: 'label' },
			element('a', { href: `${language.search}${query}`, hreflang: language.lang }, text),
		);
	if (total === undefined) {
		return element('section', { 'data-elsewhere': language.lang }, all(words.searchElsewhere(language.name)));
	}
	return element(
		'section',
		{ 'data-elsewhere': language.lang },
		element('h2', { class: 'group' }, words.elsewhere(language.name, total)),
		...(hits.length > 0 ? [renderList(context, hits)] : []),
		...(total > hits.length ? [all(words.allElsewhere(language.name))] : []),
	);
}

function renderNothing(
	{ words }: HitContext,
	{ needs, putDown }: SearchConfig,
	{ q, choice }: QueryState,
): HTMLElement {
	const query = q.trim();
	const help = [query && words.nothingHelp, hasChoice(choice) && words.nothingHelpChoice].filter(Boolean);
	return element(
		'section',
		{ class: 'nothing' },
		element('p', {}, [query ? words.nothing(query) : words.nothingChosen, ...help].join(' ')),
		...(query ? [element('p', {}, words.openNeed)] : []),
		element(
			'p',
			{ class: 'label' },
			...(query
				? [element('a', { href: `${putDown}?${new URLSearchParams({ title: query })}` }, words.putDown), ' · ']
				: []),
			element('a', { href: needs }, words.needs),
		),
	);
}
