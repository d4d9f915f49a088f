import type { Files } from './filesIn.ts';

/** The paths of files that are not in both folders, or not the same in both. */
export function different(ofA: Files, ofB: Files): string[] {
	const changed = [...ofA].filter(([file, bytes]) => !ofB.get(file)?.equals(bytes)).map(([file]) => file);
	return [...changed, ...[...ofB.keys()].filter((file) => !ofA.has(file))];
}
