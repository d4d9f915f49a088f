/** Where fewer reports than this have all the words of a query, those with some of them are shown too. */
export const fewHits = 3;

/** The most reports that have only some of the words: the further down, the less they have to do with the query. */
export const mostLoosened = 20;

/** The last hit to which a server pages; whoever goes through that many wants other words. */
export const deepestHit = 100_000;
