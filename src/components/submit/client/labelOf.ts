/** What a field is called: by its label, its legend, or the name of its row. */
export function labelOf(node: HTMLElement | undefined): string {
	const label = node?.querySelector('label, legend');
	const name = label?.firstChild?.textContent?.trim();
	return name || node?.querySelector('[aria-label]')?.getAttribute('aria-label') || '';
}
