/** Lets the links to this page in other languages ask what the page asks now. */
export function carryQuery(query: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead a[hreflang]')) link.search = query;
}
