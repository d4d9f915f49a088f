/** What the search page tells its script: everything that only the build knows. */
export interface SearchConfig {
	lang: string;
	/** The language of the page's words, dates and numbers. */
	wordsLang: string;
	/** Where a server searches; without it, the index beside the pages. */
	server?: string;
	/** The bulletin's languages, the page's own first. */
	languages: readonly SearchLanguage[];
	/** Address of the title index. */
	titles: string;
	/** Addresses to which a search without a hit leads. */
	needs: string;
	putDown: string;
}

export interface SearchLanguage {
	lang: string;
	/** In the words of the page's language. */
	name: string;
	/** Address of the index's folder. */
	folder: string;
	/** Changes with the index. */
	key: string;
	/** Address of the search page in this language. */
	search: string;
	/** How many reports have a text in this language. */
	reports: number;
	/** How many of them have none in the page's language. */
	onlyHere: number;
}
