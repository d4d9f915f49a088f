import { langOf } from '../core/link/langOf.ts';
import type { RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';
import { langAttributes } from './langAttributes.ts';

/** What an element carries that shows a field of a record, or its body, among words of the interface. */
export const fieldAttributes = (ed: Edition, record: RecordOf, part: string): ReturnType<typeof langAttributes> =>
	langAttributes(langOf(record, part, ed.lang), ed.wordsLang);
