import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InterfaceLanguage, ownTerms, type Terms } from '../../core/form/terms.ts';
import { termsOf } from '../../core/form/termsOf.ts';
import { readSettings } from '../../core/parse/readSettings.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { missing } from '../folders/missing.ts';

export type Bulletin = {
	languages: readonly string[];
	attributes: Settings['attributes'];
	terms: Record<InterfaceLanguage, Terms>;
};

/** What the form must know of digest.yml; read each time, since a person may be changing it. */
export async function bulletinOf(root: string): Promise<Bulletin> {
	const bytes = await readFile(join(root, 'digest.yml')).catch(missing);
	const { settings, languages = [] } = readSettings(bytes && { path: 'digest.yml', bytes }, () => {});
	return { languages, attributes: settings?.attributes, terms: settings ? termsOf(settings) : ownTerms };
}
