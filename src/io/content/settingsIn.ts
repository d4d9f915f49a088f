import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../../core/parse/readSettings.ts';
import type { Settings } from '../../core/schema/schemas.ts';

/** The settings in a content folder by themselves. Nothing where they can't be read; the checker says why. */
export async function settingsIn(content: string): Promise<Settings | undefined> {
	const path = 'digest.yml';
	const bytes = await readFile(join(content, path)).catch(() => undefined);
	return bytes && readSettings({ path, bytes }, () => {}).settings;
}
