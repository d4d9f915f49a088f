import { plainXml } from './plainXml.ts';

/** The attributes of all tags of one name, in their order. */
export const xmlTags = (xml: string, name: string): Record<string, string | undefined>[] =>
	[...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)`, 'g'))].map(
		([, attributes = '']) =>
			Object.fromEntries(
				[...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
					key,
					plainXml(double ?? single ?? ''),
				]),
			),
	);
