import { askRecord } from '../../src/core/desk/askRecord.ts';
import { guessLanguage } from '../../src/core/desk/guessLanguage.ts';
import { missingFields } from '../../src/core/desk/missingFields.ts';
import type { Field } from '../../src/core/form/field.ts';
import type { Kind } from '../../src/core/schema/kinds.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { fieldOfFlag } from '../args/recordArgs.ts';
import type { Desk } from './openDesk.ts';

/**
 * The fields of a record with those that were still missing: asked for, where there is somebody to ask.
 *
 * @throws WordsError with all flags that are missing
 */
export async function complete(
	{ asker, found, form: formOf }: Desk,
	kind: Kind,
	known: Record<string, unknown>,
): Promise<Record<string, unknown>> {
	const form = formOf(kind);
	const data = asker ? await askRecord(form, known, { asker, found, kind }) : known;
	const missing = missingFields(kind, form, data);
	if (missing.length > 0) throw notGiven(missing);
	const written = [data['title'], data['outcome']].filter((text) => typeof text === 'string').join(' ');
	const lang = data['lang'] ?? (written ? guessLanguage(written, found.settings?.languages ?? []) : undefined);
	return lang === undefined ? data : { ...data, lang };
}

function notGiven(fields: readonly Field[]): WordsError {
	const lines = (lang: 'en' | 'zh') => fields.map((field) => `  ${flagOf(field)}  ${field.help[lang]}`).join('\n');
	return new WordsError({
		en: `Nobody is asked here, so these are needed too:\n${lines('en')}`,
		zh: `这里不提问，因此还要写：\n${lines('zh')}`,
	});
}

function flagOf({ key }: Field): string {
	// It is the one word behind the command.
	if (key === 'report') return 'REPORT';
	const flag = Object.entries(fieldOfFlag).find(([, field]) => field === key)?.[0];
	return flag ? `--${flag} …` : `--set ${key}=…`;
}
