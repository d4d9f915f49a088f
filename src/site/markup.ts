import { escapeHTML, type HTMLString, isHTMLString, markHTMLString } from 'astro/runtime/server/index.js';

/** Markup that a template shows as it is. */
export type Markup = HTMLString;

type Value = string | number | Markup | readonly Markup[] | undefined | false;

/**
 * Writes markup in a function: markup`<b>${title}</b>`. A value is shown as text, whatever it holds; only what this
 * function has made is markup. It is for the small things that a page shows by the hundred: a component each would
 * cost more than all the rest of the page.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
	let text = parts[0] ?? '';
	for (const [index, value] of values.entries()) text += written(value) + (parts[index + 1] ?? '');
	return markHTMLString(text) as Markup;
}

function written(value: Value): string {
	if (value === undefined || value === false) return '';
	if (Array.isArray(value)) return value.join('');
	return isHTMLString(value) ? value.toString() : escapeHTML(String(value));
}
