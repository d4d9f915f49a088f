import CMS from '@sveltia/cms';
import './admin.css';
import './form.css';
import { type Kind, kinds } from '../../../core/schema/kinds.ts';
import type { Settings } from '../../../core/schema/schemas.ts';
import { formRecord } from '../../../core/write/formRecord.ts';
import { readRecordText, textForForm } from '../../../core/write/mergeRecord.ts';
import type { AdminForm } from '../adminForm.ts';

/** The file as it came, among the fields that the form doesn't know: it gives them back as they are. */
const original = '__file';

/** Reads and writes the records of a kind, so that a file keeps its comments, its order and its figures. */
function registerKind(kind: Kind, attributes: Settings['attributes']): void {
	CMS.registerCustomFormat(`digest-${kind}`, 'md', {
		fromFile: (text: string) => {
			const { data, body } = readRecordText(textForForm(text) ?? text);
			return { ...data, body: body.trim(), [original]: text };
		},
		toFile: (content: Record<string, unknown>) => {
			const { body, [original]: before, ...data } = content;
			return formRecord({
				kind,
				given: { data, body: typeof body === 'string' ? body : '' },
				before: typeof before === 'string' ? before : undefined,
				attributes,
			});
		},
	});
}

const lang = navigator.language.startsWith('zh') ? 'zh' : 'en';
const { config, attributes } = (await (await fetch(`form.${lang}.json`)).json()) as AdminForm;
document.documentElement.lang = lang;
for (const kind of kinds) registerKind(kind, attributes);
await CMS.init({ config: config as never });
