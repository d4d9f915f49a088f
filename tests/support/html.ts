import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

export interface HtmlElement {
	tag: string;
	attributes: Record<string, string>;
	/** All text inside. */
	text: string;
}

/** Every element of a parsed page, in the order of the page. */
export function elementsOf(root: DefaultTreeAdapterTypes.ParentNode): HtmlElement[] {
	return root.childNodes.flatMap((node) => {
		if (!defaultTreeAdapter.isElementNode(node)) return [];
		const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
		const inner = node.tagName === 'template' && 'content' in node ? [node, node.content] : [node];
		return [{ tag: node.tagName, attributes, text: textOf(node) }, ...inner.flatMap((parent) => elementsOf(parent))];
	});
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
	if (defaultTreeAdapter.isTextNode(node)) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
