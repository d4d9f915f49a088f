/** The path of a file with that of its content folder, as the reader of the messages knows it, before it. */
export function pathOf(content: string, file: string): string {
	const folder = content.replace(/\/+$/, '').replace(/^\.\//, '');
	if (folder === '' || folder === '.') return content.startsWith('/') ? `/${file}` : file;
	return `${folder}/${file}`;
}
