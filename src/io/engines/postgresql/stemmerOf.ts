/** The languages whose words PostgreSQL brings into one form (contract, contracts), by their tags. */
const stemmers: Readonly<Record<string, string>> = {
	ar: 'arabic',
	da: 'danish',
	de: 'german',
	en: 'english',
	es: 'spanish',
	fi: 'finnish',
	fr: 'french',
	hu: 'hungarian',
	it: 'italian',
	nb: 'norwegian',
	nl: 'dutch',
	nn: 'norwegian',
	no: 'norwegian',
	pt: 'portuguese',
	ro: 'romanian',
	ru: 'russian',
	sv: 'swedish',
	tr: 'turkish',
};

/** Everything that `stemmerOf` may answer. */
export const allStemmers: readonly string[] = [...new Set(Object.values(stemmers))];

/** The stemmer for texts in a language. Where there is none, as for Chinese, the Latin words in it are mostly English. */
export const stemmerOf = (lang: string): string => stemmers[lang.split('-')[0]?.toLowerCase() ?? ''] ?? 'english';
