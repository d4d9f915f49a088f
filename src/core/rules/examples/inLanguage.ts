import { sampleWords } from './sampleWords.ts';
import type { ExampleFiles } from './ruleExample.ts';

/** A text of an example with the sample words of a language in it. */
export const withWords = (text: string, lang: 'en' | 'zh'): string =>
	text.replace(/\$([a-zA-Z]+)/g, (written, name: string) => sampleWords[name]?.[lang] ?? written);

/** The files of an example in a language; their paths too. */
export const filesIn = (files: ExampleFiles, lang: 'en' | 'zh'): Record<string, string | Uint8Array | undefined> =>
	Object.fromEntries(
		Object.entries(files).map(([path, text]) => [
			withWords(path, lang),
			typeof text === 'string' ? withWords(text, lang) : text,
		]),
	);
