import { keywordsPlace, type SearchRecord } from '../../core/derive/searchRecords.ts';
import { escapeHtml } from '../../core/format/escapeHtml.ts';
import { strokesApart } from '../../core/search/strokes.ts';

/**
 * A record as the small page that Pagefind reads. Pagefind finds Chinese only in the text of a page and not in its
 * fields, so the title is a heading here; headings also give the places inside a page to which a hit leads.
 */
export function pagefindDocument(record: SearchRecord): string {
	const { lang, title, written, summary, sections, keywords, date, status } = record;
	const marks = [
		...(date ? [`data-pagefind-meta="date:${date}"`] : []),
		...(written === undefined ? [] : [`data-pagefind-meta="written:${textOf(written)}"`]),
		...(status ? [`data-pagefind-meta="status:${status}"`] : []),
	];
	return [
		`<!doctype html><html lang="${escapeHtml(lang)}"><body><main data-pagefind-body>`,
		...marks.map((mark) => `<span ${mark}></span>`),
		`<h1>${textOf(title)}</h1>`,
		`<p data-pagefind-weight="3" data-pagefind-meta="summary">${textOf(summary)}</p>`,
		...sections.flatMap(({ id, heading, text: body }) => [
			heading ? `<h2${id ? ` id="${escapeHtml(id)}"` : ''}>${textOf(heading)}</h2>` : '',
			...body.split('\n').map((line) => (line ? `<p>${textOf(ended(line))}</p>` : '')),
		]),
		// At the end and as a place of their own, so that they don't run into the sentences shown with a hit.
		...(keywords.length > 0
			? [`<h6 id="${keywordsPlace}" data-pagefind-weight="0.5">${textOf(keywords.join(' · '))}</h6>`]
			: []),
		'</main></body></html>',
	].join('');
}

const textOf = (text: string) => escapeHtml(strokesApart(text));

/** Pagefind ends a line that has no stop with a Latin one. */
const ended = (line: string) => (/\p{Script=Han}$/u.test(line) ? `${line}。` : line);
