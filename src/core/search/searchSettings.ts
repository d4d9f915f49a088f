import type { Settings } from '../schema/schemas.ts';

/** What digest.yml says of the search, with what holds where it says nothing. */
export interface SearchSettings {
	engine: NonNullable<NonNullable<Settings['search']>['engine']>;
	/** The path at which a server answers. */
	address: string;
	/** The name of the index in a server. */
	index: string;
	/** Copies on other nodes of a cluster. */
	replicas: number;
}

export const searchSettings = ({ search }: Pick<Settings, 'search'>): SearchSettings => ({
	engine: search?.engine ?? 'pagefind',
	address: search?.address ?? '/search-api',
	index: search?.index ?? 'digest',
	replicas: search?.replicas ?? 1,
});
