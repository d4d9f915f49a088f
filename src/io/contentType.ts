import { lookup } from 'mrmime';

/** What a file is by its name, as a server says it. All our texts are in UTF-8. */
export function contentType(file: string): string {
	const type = lookup(file) ?? 'application/octet-stream';
	return /^text\/|[/+](?:json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;
}
