import { ownTerms } from '../../form/terms.ts';
import type { Settings } from '../../schema/schemas.ts';

/** The fields that a term of digest.yml stands for. */
const fieldsOf = { factory: ['factory'], workshop: ['workshop', 'workshops'] } as const;

/** The field that is named by what a factory or a workshop is called among the editors: `hospital` for `factory`. */
export function fieldOfTerm(key: string, fields: readonly string[], terms: Settings['terms']): string | undefined {
	const wanted = fold(key);
	for (const name of ['factory', 'workshop'] as const) {
		const ways = [terms?.[name], ownTerms.en[name], ownTerms.zh[name]].flatMap((term) =>
			term ? [term.one, term.many] : [],
		);
		const words = ways.flatMap((way) => (typeof way === 'string' ? [way] : Object.values(way)));
		if (words.some((word) => fold(word) === wanted)) return fieldsOf[name].find((field) => fields.includes(field));
	}
	return undefined;
}

const fold = (word: string) => word.normalize('NFKC').trim().toLowerCase();
