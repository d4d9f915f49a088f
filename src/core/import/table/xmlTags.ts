import { plainXml } from './plainXml.ts';

/** The attributes of all tags of one name, in their order. */
export const xmlTags = (xml: string, name: string): Record<string, string | undefined>[] =>
	[...xml.matchAll(new RegExp(`<${name}(?=[\\s/>])([^<>]*)`, 'g'))].map(([, attributes = '']) =>
		Object.fromEntries(
			[...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plainXml(value)]),
		),
	);
