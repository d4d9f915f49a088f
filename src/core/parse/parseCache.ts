import type { SourceFile } from '../digest.ts';

/**
 * What single files were read as, kept from one run to the next by whoever runs core again and again. Core asks for
 * two parts of a file: its fields, and its body with the HTML made of it. Both answers are plain data, so that they can be
 * kept on a disk. An answer holds for these bytes and this question; anything else makes another.
 */
export interface ParseCache {
	remember<T>(part: 'fields' | 'body', file: SourceFile, question: string, make: () => T): T;
}

/** Makes everything anew. */
export const noParseCache: ParseCache = { remember: (_part, _file, _question, make) => make() };

/** Remembers the last answers for each file as long as the file itself is kept: a changed file is another object. */
export function createParseCache(): ParseCache {
	const answers = new WeakMap<SourceFile, Map<string, { question: string; answer: unknown }>>();
	return {
		remember: <T>(part: string, file: SourceFile, question: string, make: () => T): T => {
			const parts = answers.get(file) ?? new Map();
			answers.set(file, parts);
			const known = parts.get(part);
			if (known?.question === question) return known.answer as T;
			const answer = make();
			parts.set(part, { question, answer });
			return answer;
		},
	};
}
