const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The text of an attribute or an element of XML, without its entities. */
export const plainXml = (text: string): string =>
	text.replace(
		/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
		(whole, name?: string, decimal?: string, hex?: string) => {
			if (name) return entities[name.toLowerCase()] ?? whole;
			const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		},
	);
