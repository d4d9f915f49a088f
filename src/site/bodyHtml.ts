import { placeLinks } from '../core/markdown/placeLinks.ts';
import type { Body, RecordOf } from '../core/model.ts';
import { answerAnchor } from '../core/routes.ts';
import type { Picture } from '../io/pictures/readPictures.ts';
import type { Edition } from './edition.ts';

/** A body's HTML with the addresses of this edition in it. */
export function bodyHtml(ed: Edition, body: Body): string {
	const { routes } = ed;
	return placeLinks(body.html, {
		record: (key, anchor) => {
			const record = ed.get(key);
			return record ? ed.href(record, anchor && anchorIn(ed, record, anchor)) : routes.home(ed.lang);
		},
		page: (path) => routes.page(path, ed.lang),
		asset: routes.asset,
		image: (path) => imageAttributes(ed.picture(path), (file) => routes.picture(file)),
	});
}

/** A link may name the heading of one language; the other languages' headings stand in the same order. */
function anchorIn(ed: Edition, record: RecordOf, anchor: string): string {
	const wanted = record.kind === 'adoptions' ? `${answerAnchor(record.id)}-${anchor}` : anchor;
	const shown = ed.body(record).anchors;
	if (shown.includes(wanted)) return wanted;
	for (const { anchors } of [record.body, ...[...record.translations.values()].map((t) => t.body)]) {
		const index = anchors.indexOf(wanted);
		if (index >= 0) return shown[index] ?? '';
	}
	return '';
}

function imageAttributes(picture: Picture | undefined, address: (file: string) => string): string {
	if (!picture) return '';
	const sources = picture.sizes.map(({ file, width }) => `${address(file)} ${width}w`).join(', ');
	const largest = picture.sizes.at(-1);
	return (
		`src="${largest ? address(largest.file) : ''}" srcset="${sources}" sizes="(min-width: 48rem) 42rem, 100vw" ` +
		`width="${picture.width}" height="${picture.height}" loading="lazy" decoding="async"`
	);
}
