import { strokesApart, strokesTogether } from '../../../core/search/strokes.ts';
import type { FoundText } from './foundText.ts';

/** What we use of Pagefind's interface in the browser. */
export interface PagefindIndex {
	/** Without a term, all pages in the order in which they were taken in. */
	search(term: string | null): Promise<{ results: PagefindResult[] }>;
	/** Loads the parts of the index that a search for the term would look into. */
	preload(term: string): Promise<void>;
}

export interface PagefindResult {
	id: string;
	/** The places in the text, counted in words, at which the query was found. */
	words: readonly number[];
	data(): Promise<PagefindData>;
}

export interface PagefindData extends FoundText {
	url: string;
	meta: { title?: string; written?: string; summary?: string; date?: string; status?: string };
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
		const index = pagefind.createInstance({
			metaCacheTag: key,
			ranking: { metaWeights: { title: 5, written: 0, summary: 0, date: 0, status: 0 } },
		});
		return withStrokes(index);
	} finally {
		page.lang = pageLang;
	}
}

/** The texts as they were written, whose letters are taken apart within. */
const withStrokes = (index: PagefindIndex): PagefindIndex => ({
	async search(term) {
		const { results } = await index.search(term && strokesApart(term));
		return {
			// Pagefind forgets the text of a result that nobody holds any more: its own is held, not a copy.
			results: results.map((own) => ({ id: own.id, words: own.words, data: async () => written(await own.data()) })),
		};
	},
	preload: (term) => index.preload(strokesApart(term)),
});

const written = (data: PagefindData): PagefindData => ({
	...data,
	raw_content: strokesTogether(data.raw_content),
	meta: Object.fromEntries(Object.entries(data.meta).map(([name, text]) => [name, strokesTogether(text)])),
	anchors: data.anchors.map((anchor) => ({ ...anchor, text: strokesTogether(anchor.text) })),
});
