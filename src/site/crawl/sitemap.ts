import { absolute } from '../absolute.ts';
import type { Edition } from '../edition.ts';
import { xml } from '../xml.ts';
import { addressesOf } from './addressesOf.ts';

/** Addresses in one sitemap; the protocol allows no more (https://www.sitemaps.org/protocol.html). */
const most = 50_000;

/** The numbers of the sitemaps of an edition: 1, and more for a very large one. */
export const sitemapParts = (ed: Edition): number[] =>
	Array.from({ length: Math.ceil(addressesOf(ed).length / most) }, (_, index) => index + 1);

/** One sitemap of an edition. */
export function sitemap(ed: Edition, part: number): string {
	const addresses = addressesOf(ed).slice((part - 1) * most, part * most);
	return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => xml`	<url><loc>${absolute(ed, address)}</loc></url>\n`)}</urlset>
`.toString();
}

/** The list of the sitemaps of all editions. */
export function sitemapIndex(editions: readonly Edition[]): string {
	const sitemaps = editions.flatMap((ed) =>
		sitemapParts(ed).map((part) => absolute(ed, ed.routes.sitemap(ed.lang, part))),
	);
	return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.map((address) => xml`	<sitemap><loc>${address}</loc></sitemap>\n`)}</sitemapindex>
`.toString();
}
