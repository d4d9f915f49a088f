import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Counts, countMessages } from '../../core/format/countMessages.ts';
import type { Message } from '../../core/message.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { bulletinStamp } from './bulletinStamp.ts';
import { openCacheFolder } from '../folders/cacheFolder.ts';
import { lookAtContent } from './contentLook.ts';
import { folderHash } from '../folders/folderHash.ts';
import { loadDigest } from './loadDigest.ts';
import { writeWhole } from '../folders/writeWhole.ts';

export interface Checked {
	/** Without the hints, unless they were asked for. */
	messages: readonly Message[];
	/** Of all messages. */
	counts: Counts;
	settings: Settings | undefined;
}

/** So many are said again sooner than found again, and fit into one text. */
const mostMessages = 200_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Checks a content folder; where nothing has changed since the last check, what that one said is said again. */
export async function checkContent(content: string, { hints = false } = {}): Promise<Checked> {
	const look = await lookAtContent(content);
	const stamp = await bulletinStamp(look);
	const checked = stamp && `${folderHash(root, ['src/core', 'src/io', 'package-lock.json'])}\n${stamp}`;
	const folder = await openCacheFolder('texts', content);
	// Hints are many times the rest, and few ask for them.
	const told = { file: join(folder, 'check.json'), of: ({ severity }: Message) => severity !== 'hint' };
	const all = { file: join(folder, 'check-hints.json'), of: () => true };
	const asked = hints ? all : told;
	const last = checked && (await recall(asked.file, checked));
	if (last) return last;
	const { messages, found } = await loadDigest(content, { cached: true, look });
	const counts = countMessages(messages);
	const { settings } = found;
	for (const { file, of } of checked ? [told, all] : []) {
		const some = messages.filter(of);
		if (some.length > mostMessages) continue;
		await writeWhole(file, JSON.stringify({ checked, messages: some, counts, settings }));
	}
	return { messages: messages.filter(asked.of), counts, settings };
}

async function recall(file: string, checked: string): Promise<Checked | undefined> {
	try {
		const last = JSON.parse(await readFile(file, 'utf8')) as Checked & { checked: string };
		return last.checked === checked ? last : undefined;
	} catch {
		// There was no check, or another program wrote here.
		return undefined;
	}
}
