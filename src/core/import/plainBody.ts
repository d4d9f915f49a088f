import type { Root } from 'mdast';
import { toMarkdown } from './word/toMarkdown.ts';

/** Plain text as Markdown that shows exactly this text: an asterisk in it is an asterisk. */
export function plainBody(text: string): string {
	const root: Root = {
		type: 'root',
		children: text
			.split(/\n\s*\n/)
			.map((paragraph) => paragraph.trim())
			.filter(Boolean)
			.map((paragraph) => ({
				type: 'paragraph',
				children: paragraph
					.split(/[ \t]*\n[ \t]*/)
					.flatMap((line, index) => [
						...(index > 0 ? [{ type: 'break' } as const] : []),
						{ type: 'text', value: line },
					]),
			})),
	};
	return toMarkdown(root);
}
