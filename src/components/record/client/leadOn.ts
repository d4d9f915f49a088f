/** Leads to where a page has moved, at the place on it that the address names, which a refresh would lose. */
export function leadOn(to: string): void {
	location.replace(to + location.hash);
}
