import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Message } from '../core/message.ts';
import type { Settings } from '../core/schema/schemas.ts';
import { bulletinStamp } from './bulletinStamp.ts';
import { openCacheFolder } from './cacheFolder.ts';
import { lookAtContent } from './contentLook.ts';
import { folderHash } from './folderHash.ts';
import { loadDigest } from './loadDigest.ts';
import { writeWhole } from './writeWhole.ts';

export interface Checked {
	messages: readonly Message[];
	settings: Settings | undefined;
}

/** So many are said again sooner than found again, and fit into one text. */
const mostMessages = 200_000;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Checks a content folder; where nothing has changed since the last check, what that one said is said again. */
export async function checkContent(content: string): Promise<Checked> {
	const look = await lookAtContent(content);
	const stamp = await bulletinStamp(look);
	const checked = stamp && `${folderHash(root, ['src/core', 'src/io', 'package-lock.json'])}\n${stamp}`;
	const file = join(await openCacheFolder('texts', content), 'check.json');
	const last = checked && (await recall(file, checked));
	if (last) return last;
	const { messages, found } = await loadDigest(content, { cached: true, look });
	const { settings } = found;
	if (checked && messages.length <= mostMessages) {
		await writeWhole(file, JSON.stringify({ checked, messages, settings }));
	}
	return { messages, settings };
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
