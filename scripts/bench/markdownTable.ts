/** Lines of a Markdown table whose first two columns are names and the others figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, index) => (index < 2 ? '---' : '---:'))), ...rows.map(line)];
}
