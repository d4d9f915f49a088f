/** An element of XML with what stands in it; or, without a name, what stands between tags. */
export interface XmlNode {
	name: string;
	/** As it was written: of an element its first tag. */
	open: string;
	/** The second tag, where it has one. */
	close: string;
	children: XmlNode[];
}

const pieces =
	/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s>/?!]+)(?:[^'">]|"[^"]*"|'[^']*')*>|[^<]+/g;

/**
 * XML as a tree that can be written back letter for letter.
 *
 * @throws where its tags don't match
 */
export function parseXml(text: string): XmlNode {
	const root: XmlNode = { name: '', open: '', close: '', children: [] };
	const open = [root];
	let read = 0;
	for (const [piece, closed, name = ''] of text.matchAll(pieces)) {
		read += piece.length;
		const parent = open.at(-1);
		if (closed !== undefined) {
			if (!parent || parent.name !== closed) break;
			parent.close = piece;
			open.pop();
			continue;
		}
		const node: XmlNode = { name, open: piece, close: '', children: [] };
		parent?.children.push(node);
		if (name !== '' && !piece.endsWith('/>')) open.push(node);
	}
	if (read !== text.length || open.length !== 1) throw new Error('The tags of this XML do not match.');
	return root;
}
