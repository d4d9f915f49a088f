import type { HtmlElement } from './html.ts';
import type { ReadSite, SitePage } from './readSite.ts';

/**
 * Everything in the pages that leads nowhere: links and anchors, pictures, scripts, style sheets, forms and redirects
 * whose file or place is not in the output; and everything that a page would load from another host.
 *
 * @param base the path below which the site lies, with slashes at both ends
 * @param origin the host on which it lies
 */
export function linkFaults({ files, pages }: ReadSite, base: string, origin = 'http://localhost'): string[] {
	const ids = new Map<string, Set<string>>();
	const idsOf = (page: SitePage) => {
		const known = ids.get(page.file) ?? new Set(page.elements.flatMap(({ attributes }) => attributes['id'] ?? []));
		ids.set(page.file, known);
		return known;
	};
	const faultOf = (page: SitePage, { tag, attributes }: HtmlElement, address: string): string | undefined => {
		const url = new URL(address, `${origin}${base}${page.file.replace(/(^|\/)index\.html$/, '$1')}`);
		if (url.protocol === 'mailto:' && tag === 'a') return undefined;
		if (url.origin !== origin) {
			return tag === 'a' && /^https?:$/.test(url.protocol) && !attributes['ping'] ? undefined : 'asks another host';
		}
		if (!url.pathname.startsWith(base)) return 'leaves the site';
		const path = decodeURIComponent(url.pathname.slice(base.length));
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		if (!files.has(file)) return 'leads to no file';
		const target = pages.get(file);
		const anchor = decodeURIComponent(url.hash.slice(1));
		return anchor && target && !idsOf(target).has(anchor) ? 'leads to no place on that page' : undefined;
	};
	return [...pages.values()].flatMap((page) =>
		page.elements.flatMap((element) =>
			addressesOf(element).flatMap((address) => {
				const fault = faultOf(page, element, address);
				return fault ? `${page.file}: <${element.tag}> ${address} ${fault}` : [];
			}),
		),
	);
}

function addressesOf({ tag, attributes }: HtmlElement): string[] {
	const { href, src, srcset, action, poster, data, content } = attributes;
	return [
		...[href, src, action, poster, tag === 'object' ? data : undefined].filter((address) => address !== undefined),
		...(srcset?.split(',').map((size) => size.trim().split(/\s+/)[0] ?? '') ?? []),
		...(attributes['http-equiv'] === 'refresh' ? (content?.split('url=').slice(1) ?? []) : []),
	];
}
