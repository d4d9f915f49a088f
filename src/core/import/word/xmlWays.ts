import { plainXml } from '../table/plainXml.ts';
import type { XmlNode } from './parseXml.ts';

/** How one gets about in a tree of XML. */
export const xmlWays = {
	first: (node: XmlNode | undefined, name: string) => node?.children.find((child) => child.name === name),
	all: (node: XmlNode | undefined, name: string) => node?.children.filter((child) => child.name === name) ?? [],
	attribute(node: XmlNode | undefined, name: string): string | undefined {
		const found = node && new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(node.open);
		return found ? plainXml(found[1] ?? found[2] ?? '') : undefined;
	},
	/** A setting of Word such as `<w:vanish/>`, which may also say no. */
	isOn: (node: XmlNode | undefined) =>
		node !== undefined && !['0', 'false', 'off'].includes(xmlWays.attribute(node, 'w:val') ?? ''),
	/** What is below, the node itself included, wherever it has one of these names. */
	within: (node: XmlNode, ...names: string[]): XmlNode[] =>
		names.includes(node.name) ? [node] : node.children.flatMap((child) => xmlWays.within(child, ...names)),
	/** The letters of a piece of Word's text. */
	text(node: XmlNode): string {
		const letters = xmlWays.within(node, 'w:t', 'm:t').map((text) => text.children.map(({ open }) => open).join(''));
		return plainXml(letters.join('')).trim();
	},
};
