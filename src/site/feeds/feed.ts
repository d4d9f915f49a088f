import type { Lang } from '../../core/model.ts';
import type { TitlePart } from '../titleParts.ts';

/** What a feed holds, whatever its format. */
export interface Feed {
	id: string;
	lang: Lang;
	title: string;
	subtitle: readonly TitlePart[];
	/** Who speaks where an entry names nobody. */
	author: string;
	/** The page about the same. */
	page: string;
	/** By a time at which nothing in it was newer. */
	updated: string;
	/** The newest first. */
	entries: readonly FeedEntry[];
}

/** A report or an answer. */
export interface FeedEntry {
	id: string;
	url: string;
	title: readonly TitlePart[];
	summary: readonly TitlePart[];
	/** Whose experience or answer it is; empty where that isn't stated. */
	author: string;
	/** A time (RFC 3339). */
	updated: string;
}
