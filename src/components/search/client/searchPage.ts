import { type Facet, facets } from '../../../core/derive/facets.ts';
import {
	isBlank,
	type QueryState,
	readQueryState,
	type Sort,
	writeQueryState,
} from '../../../core/search/queryState.ts';
import type { SearchConfig } from '../../../site/searchConfigType.ts';
import { searchWordsOf } from '../../../site/words/search.ts';
import { carryQuery } from '../../page/client/carryQuery.ts';
import { part } from './dom.ts';
import { createFacetRail } from './facetRail.ts';
import { createPagefindBackend } from './pagefindBackend.ts';
import { pageSize, searchAll } from './searchAll.ts';
import { createSearchView } from './searchView.ts';
import { createServerBackend } from './serverBackend.ts';
import { createTitleSuggester } from './suggestTitles.ts';

/** A pause in typing after which the search begins. */
const typingPause = 200;
/** A search that takes longer than this says that it is at work. */
const noticeable = 400;

/** Makes the search page search: the address says what is asked, the page shows what was found. */
export function startSearchPage(root: HTMLElement): void {
	const config = JSON.parse(root.dataset['config'] ?? '') as SearchConfig;
	const rail = createFacetRail(root, config.lang);
	const view = createSearchView(root, config, searchWordsOf(config.lang), rail);
	const engines = config.languages.map((language) => ({
		language,
		backend: config.server ? createServerBackend(config.server, language.lang) : createPagefindBackend(language),
	}));
	const suggest = createTitleSuggester(config.titles);

	let state = readQueryState(new URLSearchParams(location.search), rail.known);
	let waiting = new AbortController();
	let typing: ReturnType<typeof setTimeout> | undefined;

	async function run(): Promise<void> {
		// Whatever is still on its way answers an older question.
		waiting.abort();
		waiting = new AbortController();
		const { signal } = waiting;
		if (isBlank(state)) return view.showBlank();
		const slow = setTimeout(() => view.showSearching(), noticeable);
		try {
			const answer = await searchAll(engines, state, suggest, signal);
			const pages = Math.max(1, Math.ceil(answer.own.total / pageSize));
			if (state.page > pages) return go({ page: pages }, 'replace');
			view.showAnswer(state, answer);
		} catch (error) {
			if (signal.aborted) return;
			console.error(error);
			view.showFailure(() => void run());
		} finally {
			clearTimeout(slow);
		}
	}

	function showState(): void {
		view.showState(state);
		carryQuery(writeQueryState({ ...state, page: 1 }));
	}

	/** Goes to another state. Typing replaces the address; what is chosen on purpose can be taken back by the back button. */
	function go(changes: Partial<QueryState>, how: 'push' | 'replace'): void {
		clearTimeout(typing);
		state = { ...state, page: 1, ...changes };
		const address = `${location.pathname}${writeQueryState(state)}`;
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		showState();
		void run();
	}

	view.input.addEventListener('focus', () => engines[0]?.backend.warmUp?.(), { once: true });
	view.input.addEventListener('input', (event) => {
		clearTimeout(typing);
		// Half a Chinese word in the input method is no query yet.
		if (event instanceof InputEvent && event.isComposing) return;
		typing = setTimeout(() => go({ q: view.input.value }, 'replace'), typingPause);
	});
	view.input.addEventListener('compositionend', () => go({ q: view.input.value }, 'replace'));
	view.form.addEventListener('submit', (event) => {
		event.preventDefault();
		go({ q: view.input.value }, 'replace');
	});
	view.sort.addEventListener('change', () => {
		const sort = view.sort.value as Sort;
		go({ q: view.input.value, sort: !view.input.value.trim() && sort === '-date' ? 'relevance' : sort }, 'push');
	});
	root.addEventListener('change', (event) => {
		if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
		go({ q: view.input.value, choice: rail.choice() }, 'push');
	});
	root.addEventListener('click', (event) => {
		if (!(event.target instanceof Element) || event.button !== 0) return;
		const page = event.target.closest<HTMLAnchorElement>('a[data-page]');
		const chosen = event.target.closest<HTMLButtonElement>('button[data-facet], button[data-all]');
		if (page && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
			event.preventDefault();
			go({ page: Number(page.dataset['page']) }, 'push');
			view.focusResults();
		} else if (chosen) {
			go({ choice: without(chosen.dataset) }, 'push');
			view.focusResults();
		}
	});

	function without({ facet, value }: DOMStringMap) {
		if (facet === undefined) return {};
		const isKept = (name: Facet, other: string) => name !== facet || other !== value;
		return Object.fromEntries(
			facets.map((name) => [name, (state.choice[name] ?? []).filter((other) => isKept(name, other))]),
		);
	}

	window.addEventListener('popstate', () => {
		clearTimeout(typing);
		state = readQueryState(new URLSearchParams(location.search), rail.known);
		showState();
		void run();
	});

	root.setAttribute('data-scripted', '');
	// On a phone the results come first, and the facets open at a touch; a wide page has no handle to close them.
	const wide = matchMedia('(min-width: 56rem)');
	const fold = () => part(root, 'rail').toggleAttribute('open', wide.matches);
	wide.addEventListener('change', fold);
	fold();
	// What somebody has typed before this script was there is asked as if it were typed now.
	const { value, defaultValue } = view.input;
	// After a reload, some browsers put back what the address says as well.
	if (value !== defaultValue && value !== state.q) go({ q: value }, 'replace');
	else {
		showState();
		void run();
	}
}
