import type { Message } from '../message.ts';

export interface Change {
	/** Messages that are there no longer. */
	mended: number;
	/** Messages that weren't there before. */
	added: number;
}

/** What an edit did to the messages. One that only moved to another line is still the same. */
export function compareMessages(before: readonly Message[], after: readonly Message[]): Change {
	const open = new Map<string, number>();
	for (const key of before.map(keyOf)) open.set(key, (open.get(key) ?? 0) + 1);
	let added = 0;
	for (const key of after.map(keyOf)) {
		const known = open.get(key) ?? 0;
		if (known > 0) open.set(key, known - 1);
		else added++;
	}
	return { mended: [...open.values()].reduce((sum, n) => sum + n, 0), added };
}

const keyOf = ({ file, rule, text }: Message) => `${file}\n${rule}\n${text.en}`;
