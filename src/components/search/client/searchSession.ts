import type { SearchTitle } from '../../../core/derive/searchTitles.ts';
import {
	isBlank,
	type KnownValues,
	type QueryState,
	readQueryState,
	writeQueryState,
} from '../../../core/search/queryState.ts';
import { carryQuery } from '../../page/client/carryQuery.ts';
import { type Engine, pageSize, searchAll } from './searchAll.ts';
import type { SearchView } from './searchView.ts';

/** A pause in typing after which the search begins. */
const typingPause = 200;
/** A search that takes longer than this says that it is at work. */
const noticeable = 400;

/** What is asked and where, and which values of facets there are. */
export interface SearchSources {
	engines: readonly Engine[];
	suggest: (query: string) => Promise<SearchTitle[]>;
	known: KnownValues;
}

/** What a reader asks, from one state to the next: the address says it, and the view shows the newest answer alone. */
export class SearchSession {
	readonly #sources: SearchSources;
	readonly #view: SearchView;
	#state: QueryState;
	#waiting = new AbortController();
	#typing: ReturnType<typeof setTimeout> | undefined;

	constructor(sources: SearchSources, view: SearchView) {
		this.#sources = sources;
		this.#view = view;
		this.#state = this.#addressed();
	}

	get state(): QueryState {
		return this.#state;
	}

	/** Shows and asks what the state says. */
	show(): void {
		this.#showState();
		void this.#run();
	}

	/** Goes to what the address says by now. */
	goToAddress(): void {
		this.endTyping();
		this.#state = this.#addressed();
		this.show();
	}

	/** Goes to another state. Typing replaces the address; what is chosen on purpose can be taken back by the back button. */
	go(changes: Partial<QueryState>, how: 'push' | 'replace'): void {
		this.endTyping();
		this.#state = { ...this.#state, page: 1, ...changes };
		const address = `${location.pathname}${writeQueryState(this.#state)}`;
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.show();
	}

	/** Goes to what stands in the box when nothing has been typed for a moment. */
	goAfterTyping(): void {
		this.endTyping();
		this.#typing = setTimeout(() => this.go({ q: this.#view.input.value }, 'replace'), typingPause);
	}

	/** What was typed last is not asked any more. */
	endTyping(): void {
		clearTimeout(this.#typing);
	}

	async #run(): Promise<void> {
		// Whatever is still on its way answers an older question.
		this.#waiting.abort();
		this.#waiting = new AbortController();
		const { signal } = this.#waiting;
		const view = this.#view;
		if (isBlank(this.#state)) return view.showBlank();
		const slow = setTimeout(() => view.showSearching(), noticeable);
		try {
			const { engines, suggest } = this.#sources;
			const answer = await searchAll(engines, this.#state, suggest, signal);
			const pages = Math.max(1, Math.ceil(answer.own.total / pageSize));
			if (this.#state.page > pages) return this.go({ page: pages }, 'replace');
			view.showAnswer(this.#state, answer);
		} catch (error) {
			if (signal.aborted) return;
			console.error(error);
			view.showFailure(() => void this.#run());
		} finally {
			clearTimeout(slow);
		}
	}

	#showState(): void {
		this.#view.showState(this.#state);
		carryQuery(writeQueryState({ ...this.#state, page: 1 }));
	}

	#addressed(): QueryState {
		return readQueryState(new URLSearchParams(location.search), this.#sources.known);
	}
}
