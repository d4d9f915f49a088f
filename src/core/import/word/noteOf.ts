import type { Element } from 'hast';

/** Which footnote or endnote a raised mark stands for: `footnote-1`; nothing where it stands for none. */
export function noteOf(node: Element): string | undefined {
	const [link] = node.tagName === 'sup' ? node.children : [];
	const href = link?.type === 'element' && link.tagName === 'a' ? String(link.properties['href'] ?? '') : '';
	return /^#((?:foot|end)note-\w+)$/.exec(href)?.[1];
}
