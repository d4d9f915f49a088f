import { SaxesParser } from 'saxes';

/** An element of an XML document; its text is all that stands in it. */
export interface XmlElement {
	name: string;
	namespace: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	text: string;
}

/** @throws where the document is not well-formed */
export function parseXml(document: string): XmlElement {
	const parser = new SaxesParser({ xmlns: true });
	const root: XmlElement = { name: '', namespace: '', attributes: {}, children: [], text: '' };
	const open = [root];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
		const element = { name: local, namespace: uri, attributes: Object.fromEntries(values), children: [], text: '' };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		for (const element of open) element.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.write(document).close();
	return root.children[0] as XmlElement;
}
