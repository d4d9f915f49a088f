import type { FoundText } from './foundText.ts';

/** What we use of Pagefind's interface in the browser. */
export interface PagefindIndex {
	search(term: string | null, options?: PagefindOptions): Promise<PagefindResults>;
	filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindOptions {
	filters?: Record<string, { any: readonly string[] } | { not: string }>;
	sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResults {
	results: PagefindResult[];
	/** How many there were before the filters. Not to be relied on for quoted queries. */
	unfilteredResultCount: number;
	/** How many of the results each value has. */
	filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
	id: string;
	data(): Promise<PagefindData>;
}

export interface PagefindData extends FoundText {
	url: string;
	meta: { title?: string; summary?: string; date?: string; status?: string };
	filters: Record<string, string[]>;
}

interface PagefindModule {
	createInstance(options: object): PagefindIndex;
}

/**
 * Opens the index of one language.
 * @param folder address of its files, with a slash at the end
 * @param key changes with the index; while it stays the same, the browser may keep what it has
 */
export async function openPagefind(folder: string, lang: string, key: string): Promise<PagefindIndex> {
	const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
	const page = document.documentElement;
	const pageLang = page.lang;
	// Pagefind takes the language of the query from the page, at this very moment and in no other way. With another
	// one it would not cut Chinese into words.
	page.lang = lang;
	try {
		return pagefind.createInstance({
			metaCacheTag: key,
			ranking: { metaWeights: { title: 5, summary: 0, date: 0, status: 0 } },
		});
	} finally {
		page.lang = pageLang;
	}
}
