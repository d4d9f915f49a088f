import type { SourceFile } from '../sourceFile.ts';
import type { ParseCache } from './parseCache.ts';

/** Remembers what was made of files together, as long as they are the same objects and the first of them is kept. */
export function wholeMemory(): ParseCache['rememberWhole'] {
	const known = new WeakMap<SourceFile, { others: readonly SourceFile[]; question: string; value: unknown }>();
	return <T>([first, ...others]: readonly SourceFile[], question: string, make: () => T): T => {
		const before = first && known.get(first);
		const isSame = before?.question === question && before.others.length === others.length;
		if (isSame && before.others.every((file, place) => file === others[place])) return before.value as T;
		const value = make();
		if (first) known.set(first, { others, question, value });
		return value;
	};
}
