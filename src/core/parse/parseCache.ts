import type { SourceFile } from '../sourceFile.ts';
import type { Body } from '../model.ts';
import type { Problem } from './problem.ts';
import { wholeMemory } from './wholeMemory.ts';

/** A body as its file was read; none where it can't be shown. */
export interface CheckedBody {
	value: Body | undefined;
	/** What is wrong with it. */
	problems: readonly Problem[];
}

/**
 * What single files were read as, kept from one run to the next by whoever runs core again and again. All answers are
 * plain data, so that they can be kept on a disk. An answer holds for these bytes and this question; anything else
 * makes another.
 */
export interface ParseCache {
	/** A file's fields, or its texts as one of them is compared with another. */
	remember<T>(part: 'fields' | 'texts', file: SourceFile, question: string, make: () => T): T;
	/** A file's body. Its HTML and its sections may stay where they are kept until somebody asks for them. */
	rememberBody(file: SourceFile, question: string, make: () => CheckedBody): CheckedBody;
	/** What several files were read as together: the very object of the last time, in memory alone. */
	rememberWhole<T>(files: readonly SourceFile[], question: string, make: () => T): T;
}

/** Makes everything anew. */
export const noParseCache: ParseCache = {
	remember: (_part, _file, _question, make) => make(),
	rememberBody: (_file, _question, make) => make(),
	rememberWhole: (_files, _question, make) => make(),
};

/** Remembers the last answers for each file as long as the file itself is kept: a changed file is another object. */
export function createParseCache(): ParseCache {
	const answers = new WeakMap<SourceFile, Map<string, { question: string; answer: unknown }>>();
	const remember = <T>(part: string, file: SourceFile, question: string, make: () => T): T => {
		const parts = answers.get(file) ?? new Map();
		answers.set(file, parts);
		const known = parts.get(part);
		if (known?.question === question) return known.answer as T;
		const answer = make();
		parts.set(part, { question, answer });
		return answer;
	};
	return { remember, rememberBody: (...asked) => remember('body', ...asked), rememberWhole: wholeMemory() };
}
