import { type QueryState, type Sort, writeQueryState } from '../../../core/search/queryState.ts';
import type { SearchConfig } from '../../../site/searchConfigType.ts';
import type { SearchWords } from '../../../site/words/search.ts';
import { element, part } from './dom.ts';
import type { FacetRail } from './facetRail.ts';
import { renderAnswer } from './renderAnswer.ts';
import { renderChosen } from './renderChosen.ts';
import { renderPager } from './renderPager.ts';
import { type Answer, pageSize } from './searchAll.ts';

/** Everything of the page that changes. */
export interface SearchView {
	input: HTMLInputElement;
	form: HTMLFormElement;
	sort: HTMLSelectElement;
	/** Shows what is asked for: in the box, the facets and the order. The box is left alone while somebody types. */
	showState(state: QueryState): void;
	/** What the page was built with: all reports. */
	showBlank(): void;
	showSearching(): void;
	showAnswer(state: QueryState, answer: Answer): void;
	showFailure(retry: () => void): void;
	/** Takes a reader of the keyboard to the top of the results. */
	focusResults(): void;
}

export function createSearchView(
	root: HTMLElement,
	config: SearchConfig,
	words: SearchWords,
	rail: FacetRail,
): SearchView {
	const input = part<HTMLInputElement>(root, 'input');
	const sort = part<HTMLSelectElement>(root, 'sort');
	const [blank, results, hits] = [part(root, 'blank'), part(root, 'results'), part(root, 'hits')];
	const [status, chosen, pager] = [part(root, 'status'), part(root, 'chosen'), part(root, 'pager')];
	const context = { root, lang: config.wordsLang, words, label: rail.label };

	/** The status is a live region: it is told once, and only when it changes. */
	const say = (text: string) => {
		if (status.textContent !== text) status.textContent = text;
	};

	const show = (section: 'blank' | 'results') => {
		blank.hidden = section !== 'blank';
		results.hidden = section !== 'results';
		results.removeAttribute('aria-busy');
	};

	return {
		input,
		form: part<HTMLFormElement>(root, 'form'),
		sort,
		showState(state) {
			if (input.value.trim() !== state.q.trim()) input.value = state.q;
			// Without words there is no best match; the newest come first.
			const asked = state.q.trim() !== '';
			for (const option of sort.options) if (option.value === 'relevance') option.disabled = option.hidden = !asked;
			sort.value = !asked && state.sort === 'relevance' ? ('-date' satisfies Sort) : state.sort;
			rail.showChoice(state.choice);
			renderChosen(chosen, words, rail, state.choice);
		},
		showBlank() {
			show('blank');
			rail.showCounts();
			hits.replaceChildren();
			say('');
		},
		showSearching() {
			results.setAttribute('aria-busy', 'true');
			say(words.searching);
		},
		showAnswer(state, answer) {
			const { own, elsewhere, counts } = answer;
			const pages = Math.ceil(own.total / pageSize);
			const address = (changes: Partial<QueryState>) => writeQueryState({ ...state, ...changes });
			const others = elsewhere.flatMap(({ language, total }) =>
				total ? [words.foundElsewhere(total, language.name)] : [],
			);
			show('results');
			rail.showCounts(counts);
			hits.replaceChildren(...renderAnswer(context, config, state, answer, address({ page: 1 })));
			renderPager(pager, words, state.page, pages, (page) => `${location.pathname}${address({ page })}`);
			say(
				[
					others.length > 0 ? words.foundIn(own.total, config.languages[0]?.name ?? '') : words.found(own.total),
					...others,
					...(pages > 1 ? [words.onPage(state.page, pages)] : []),
				].join(' · '),
			);
		},
		showFailure(retry) {
			show('results');
			const button = element('button', { type: 'button' }, words.retry);
			button.addEventListener('click', retry);
			hits.replaceChildren(element('section', { class: 'nothing' }, element('p', {}, words.failedHelp), button));
			pager.hidden = true;
			blank.hidden = false;
			say(words.failed);
		},
		focusResults() {
			results.focus({ preventScroll: true });
			root.scrollIntoView({ block: 'start' });
		},
	};
}
