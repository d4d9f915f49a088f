import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

/**
 * What may reach a page. Raw HTML never does (the tree drops it and a rule says so); this list is the second
 * lock, also against addresses that a later plugin might let through. Ids are ours, so none is renamed.
 */
const schema: Schema = {
	...defaultSchema,
	clobber: [],
	protocols: {
		href: ['http', 'https', 'mailto', 'digest', 'digest-page', 'digest-asset'],
		src: ['digest-image'],
	},
	attributes: { ...defaultSchema.attributes, '*': [...(defaultSchema.attributes?.['*'] ?? []), 'id'] },
};

const footnoteWords: Record<string, { label: string; back: (n: number) => string }> = {
	en: { label: 'Footnotes', back: (n) => `Back to reference ${n}` },
	zh: { label: '脚注', back: (n) => `返回正文注 ${n}` },
};

/** A box of a task list is a mark on paper: as a control that does nothing, it would only be in a reader's way. */
const tickBoxes = (html: string) =>
	html.replace(/<input\b[^>]*>/g, (control) => (control.includes(' checked') ? '☑' : '☐'));

/** Safe HTML for a Markdown tree. `idPrefix` keeps the footnotes of several bodies on one page apart. */
export function toHtml(tree: Root, lang: string, idPrefix: string): string {
	const words = footnoteWords[lang] ?? footnoteWords['en'];
	const hast = toHast(tree, {
		clobberPrefix: idPrefix,
		footnoteLabel: words?.label,
		footnoteBackLabel: (index) => words?.back(index + 1) ?? '',
	});
	const html = tickBoxes(stringify(sanitize(hast, schema)));
	// mdast-util-to-hast gives this one anchor no prefix.
	return idPrefix ? html.replaceAll('"footnote-label"', `"${idPrefix}footnote-label"`) : html;
}
