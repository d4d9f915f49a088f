import { firstFields } from '../../core/form/firstFields.ts';
import { formOf } from '../../core/form/formOf.ts';
import type { InterfaceLanguage } from '../../core/form/terms.ts';
import { termsOf } from '../../core/form/termsOf.ts';
import { capital } from '../../core/format/capital.ts';
import { textIn } from '../../core/link/textIn.ts';
import { segmentPattern } from '../../core/schema/id.ts';
import { type Kind, kinds } from '../../core/schema/kinds.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { formWords, kindIcons, kindNames } from './editorWords.ts';
import { type FormContext, type FormField, formField, inOwnTerms } from './formField.ts';

export interface FormOptions {
	settings: Settings;
	/** The language of the person who edits. */
	lang: InterfaceLanguage;
	/** The content folder, seen from where the form sees files; empty where it is that folder itself. */
	folder: string;
	/** Where files are read and written: the options of the form's own `backend`. */
	backend: Record<string, unknown>;
	/** Changes wait for a review before they are published. */
	review?: boolean;
	/** Over the server of `digest edit`, which lays what is written over the file as it was, or over a Git host. */
	on?: 'server' | 'git';
}

/** The whole configuration of the form, made from the schema: one collection a kind. Nothing in it is secret. */
export function formConfig({
	settings,
	lang,
	folder,
	backend,
	review = false,
	on = 'server',
}: FormOptions): Record<string, unknown> {
	const context: FormContext = { lang, settings, terms: termsOf(settings), on };
	const [first = 'en'] = settings.languages;
	const title = textIn(settings.title, lang, first);
	return {
		load_config_file: false,
		backend,
		...(review && { publish_mode: 'editorial_workflow' }),
		app_title: title,
		...(settings.url && { site_url: settings.url, display_url: settings.url }),
		show_preview_links: false,
		media_folder: `${folder}/reports`.replace(/^\//, ''),
		media_libraries: { all: { max_file_size: 10_000_000, slugify_filename: true }, stock_assets: false },
		editor: { preview: false },
		slug: { encoding: 'ascii', clean_accents: true },
		output: { omit_empty_optional_fields: true },
		...(settings.languages.length > 1 && {
			i18n: {
				structure: 'multiple_files',
				locales: settings.languages,
				default_locale: first,
				initial_locales: 'default',
				omit_default_locale_from_file_path: true,
			},
		}),
		collections: kinds.map((kind) => collection(kind, folder, context)),
	};
}

function collection(kind: Kind, folder: string, context: FormContext) {
	const { many, one } = kindNames[kind];
	return {
		name: kind,
		label: capital(inOwnTerms(many, context)),
		label_singular: capital(inOwnTerms(one, context)),
		icon: kindIcons[kind],
		folder: `${folder}/${kind}`.replace(/^\//, ''),
		// A format of our own brings its ending along.
		...(context.on === 'git' ? { format: `digest-${kind}` } : { format: 'yaml-frontmatter', extension: 'md' }),
		...(context.settings.languages.length > 1 && { i18n: true }),
		create: true,
		// An id is never used again, and links lead to it: a record is withdrawn, not deleted.
		delete: false,
		duplicate: false,
		...shape(kind, context),
		// Pictures lie beside the record.
		media_folder: '',
		public_folder: '',
		fields: fieldsOf(kind, context),
	};
}

/** How the records of a kind are named, listed and found. */
function shape(kind: Kind, context: FormContext) {
	const { lang } = context;
	const own = [segmentPattern.source, formWords.shortNamePattern[lang]];
	const slug = { editable: ['create'], hint: formWords.shortName[lang], pattern: own };
	// With every answer below the folder of its report, the names of other kinds are paths as well.
	const nested = { nested: { subfolders: false } };
	if (kind === 'adoptions') {
		return {
			// Not plainly “slug”, by which the form would know an answer by its last part alone.
			path: '{{report}}/{{slug | lower}}',
			slug: { ...slug, template: '{{factory}}', hint: inOwnTerms(formWords.answerName, context) },
			summary: '{{factory}} {{response}}',
			sortable_fields: ['date', 'factory', 'response'],
			view_groups: {
				groups: [{ name: 'report', label: formWords.byReport[lang], field: 'report' }],
				default: 'report',
			},
		};
	}
	const byNumber = kind === 'issues';
	return {
		...nested,
		slug: {
			...slug,
			...(byNumber ? { template: '{{number}}' } : hasLatinTitles(context) && { template: '{{title}}' }),
		},
		summary: byNumber ? '{{number}} {{title}}' : '{{title}}',
		sortable_fields: kind === 'reports' ? ['title', 'date', 'factory'] : ['title'],
	};
}

/** From a title in Chinese no short name can be made: there it has to be typed. */
const hasLatinTitles = ({ settings }: FormContext) => !/^(?:zh|ja|ko)\b/.test(settings.languages[0] ?? '');

/** The fields that are enough for a record come first, then its text, then what makes it worth more. */
function fieldsOf(kind: Kind, context: FormContext): FormField[] {
	const { lang, settings, terms } = context;
	const fields = new Map(formOf(kind, terms).map((field) => [field.key, field]));
	const [title, ...rest] = firstFields[kind];
	// One may write in any language of the bulletin, and says so before anything else.
	const keys = settings.languages.length > 1 ? [title, 'lang', ...rest] : [title, ...rest];
	const first = keys.flatMap((key) => fields.get(key ?? '') ?? []);
	const others = [...fields.values()].filter(({ key }) => !keys.includes(key) && key !== 'lang');
	const body: FormField = {
		name: 'body',
		label: formWords.body[lang],
		hint: formWords.bodyHelp[lang],
		// As it is written, byte for byte: an editor of Markdown would write tables and signs anew.
		widget: 'text',
		required: false,
		...(settings.languages.length > 1 && { i18n: true }),
	};
	return [
		...first.flatMap((field) => formField(field, context)),
		body,
		...others.flatMap((field) => formField(field, context)),
	];
}
