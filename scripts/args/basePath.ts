import { isPlainPath } from '../../src/core/isPlainPath.ts';
import { createRoutes } from '../../src/core/routes.ts';
import { WordsError } from '../../src/core/wordsError.ts';

/**
 * What was given as `--base`, with a slash at both ends; nothing where nothing was given.
 *
 * @throws WordsError when it is no plain path
 */
export function basePath(base: string | undefined): string | undefined {
	if (base === undefined) return undefined;
	if (isPlainPath(base)) return createRoutes(base, []).file('');
	throw new WordsError({
		en: `“--base” takes a path of a-z, A-Z, digits, “-”, “_”, “.”, “~” and “/”, without a part “.” or “..”; “${base}” is none. Write it such as --base /digest/.`,
		zh: `“--base”要写只含 a-z、A-Z、数字、“-”、“_”、“.”、“~”、“/”的路径，其中没有“.”或“..”这样的一段；不能是“${base}”。例如 --base /digest/。`,
	});
}
