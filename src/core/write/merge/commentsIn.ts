import { Parser } from 'yaml';

/** Every comment in a piece of YAML, each from its `#` to the end of its line, in order. */
export function commentsIn(text: string): string[] {
	if (!text.includes('#')) return [];
	const found: { offset: number; source: string }[] = [];
	for (const token of new Parser().parse(text)) collect(token, found);
	return found.sort((a, b) => a.offset - b.offset).map(({ source }) => source.trimEnd());
}

function collect(value: unknown, found: { offset: number; source: string }[]): void {
	if (Array.isArray(value)) {
		for (const item of value) collect(item, found);
	} else if (typeof value === 'object' && value !== null) {
		const { type, offset, source } = value as { type?: string; offset?: number; source?: string };
		if (type === 'comment' && offset !== undefined && source !== undefined) found.push({ offset, source });
		else for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, found);
	}
}
