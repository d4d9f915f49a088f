import type { XmlNode } from './parseXml.ts';

/** A tree as XML: what nobody has changed is written as it was read. */
export const writeXml = ({ open, close, children }: XmlNode): string => {
	const inner = children.map(writeXml).join('');
	// An empty element may have been given children.
	return inner !== '' && close === '' && open.endsWith('/>')
		? `${open.slice(0, -2)}>${inner}</${/^<([^\s/>]+)/.exec(open)?.[1]}>`
		: `${open}${inner}${close}`;
};
