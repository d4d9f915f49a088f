import type { RecordKey } from '../schema/id.ts';

/** How a page turns the addresses of a body into its own. */
export interface LinkPlaces {
	record(key: RecordKey, anchor: string): string;
	page(path: string): string;
	asset(path: string): string;
	/** The attributes of a picture beside its `alt`, already escaped: `src`, `width`, `height`, `srcset` ... */
	image(path: string): string;
}

/**
 * Puts the addresses of one site, language and base path into a body's HTML. Only whole tags are looked at: in a
 * text, a `<` is always escaped, so a body that writes about such an address keeps its words.
 */
export function placeLinks(html: string, places: LinkPlaces): string {
	return html
		.replace(/<a href="(digest|digest-page|digest-asset):([^"#]*)(?:#([^"]*))?"/g, (_, scheme, path, hash = '') => {
			const target = fromHtml(path);
			const anchor = decodeURIComponent(fromHtml(hash));
			if (scheme === 'digest') return `<a href="${toAttribute(places.record(target as RecordKey, anchor))}"`;
			if (scheme === 'digest-asset') return `<a href="${toAttribute(places.asset(decodeURIComponent(target)))}"`;
			return `<a href="${toAttribute(places.page(target))}${hash ? `#${hash}` : ''}"`;
		})
		.replace(
			/<img src="digest-image:([^"]*)"/g,
			(_, path) => `<img ${places.image(decodeURIComponent(fromHtml(path)))}`,
		);
}

/** Body HTML escapes with numbers alone (`hast-util-to-html`). */
const fromHtml = (text: string) =>
	text.replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

const toAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
