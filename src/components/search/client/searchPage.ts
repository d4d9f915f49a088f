import type { FacetChoice } from '../../../core/derive/countFacets.ts';
import { type Facet, facets } from '../../../core/derive/facets.ts';
import type { Sort } from '../../../core/search/queryState.ts';
import type { SearchConfig } from '../../../site/searchConfigType.ts';
import { searchWordsOf } from '../../../site/words/search.ts';
import { part } from './dom.ts';
import { createFacetRail, type FacetRail } from './facetRail.ts';
import { createPagefindBackend } from './pagefindBackend.ts';
import { SearchSession } from './searchSession.ts';
import { createSearchView, type SearchView } from './searchView.ts';
import { createServerBackend } from './serverBackend.ts';
import { createTitleSuggester } from './suggestTitles.ts';

/** Makes the search page search: the address says what is asked, the page shows what was found. */
export function startSearchPage(root: HTMLElement): void {
	const config = JSON.parse(root.dataset['config'] ?? '') as SearchConfig;
	const rail = createFacetRail(root, config.wordsLang);
	const view = createSearchView(root, config, searchWordsOf(config.lang), rail);
	const engines = config.languages.map((language) => ({
		language,
		backend: config.server ? createServerBackend(config.server, language.lang) : createPagefindBackend(language),
	}));
	const suggest = createTitleSuggester(config.titles);
	const session = new SearchSession({ engines, suggest, known: rail.known }, view);

	view.input.addEventListener('focus', () => engines[0]?.backend.warmUp?.(), { once: true });
	askWhatIsTyped(view, session);
	askWhatIsChosen(root, rail, view, session);
	window.addEventListener('popstate', () => session.goToAddress());

	root.setAttribute('data-scripted', '');
	foldRail(root);
	// What somebody has typed before this script was there is asked as if it were typed now.
	const { value, defaultValue } = view.input;
	// After a reload, some browsers put back what the address says as well.
	if (value !== defaultValue && value !== session.state.q) session.go({ q: value }, 'replace');
	else session.show();
}

function askWhatIsTyped({ input, form }: SearchView, session: SearchSession): void {
	const ask = () => session.go({ q: input.value }, 'replace');
	input.addEventListener('input', (event) => {
		session.endTyping();
		// Half a Chinese word in the input method is no query yet.
		if (event instanceof InputEvent && event.isComposing) return;
		session.goAfterTyping();
	});
	input.addEventListener('compositionend', ask);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		ask();
	});
}

/** The order, the values of facets, and the pages of what was found. */
function askWhatIsChosen(root: HTMLElement, rail: FacetRail, view: SearchView, session: SearchSession): void {
	view.sort.addEventListener('change', () => {
		const sort = view.sort.value as Sort;
		const q = view.input.value;
		session.go({ q, sort: !q.trim() && sort === '-date' ? 'relevance' : sort }, 'push');
	});
	root.addEventListener('change', (event) => {
		if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
		session.go({ q: view.input.value, choice: rail.choice() }, 'push');
	});
	root.addEventListener('click', (event) => {
		if (!(event.target instanceof Element) || event.button !== 0) return;
		const page = event.target.closest<HTMLAnchorElement>('a[data-page]');
		const chosen = event.target.closest<HTMLButtonElement>('button[data-facet], button[data-all]');
		if (page && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
			event.preventDefault();
			session.go({ page: Number(page.dataset['page']) }, 'push');
			view.focusResults();
		} else if (chosen) {
			session.go({ choice: without(session.state.choice, chosen.dataset) }, 'push');
			view.focusResults();
		}
	});
}

/** What is chosen without one value; without anything where none is named. */
function without(choice: FacetChoice, { facet, value }: DOMStringMap): FacetChoice {
	if (facet === undefined) return {};
	const isKept = (name: Facet, other: string) => name !== facet || other !== value;
	return Object.fromEntries(facets.map((name) => [name, (choice[name] ?? []).filter((other) => isKept(name, other))]));
}

/** On a phone the results come first, and the facets open at a touch; a wide page has no handle to close them. */
function foldRail(root: HTMLElement): void {
	const wide = matchMedia('(min-width: 56rem)');
	const fold = () => part(root, 'rail').toggleAttribute('open', wide.matches);
	wide.addEventListener('change', fold);
	fold();
}
