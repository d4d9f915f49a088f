import { stringify } from 'yaml';
import { isEmpty, isGroup } from './sameValue.ts';

/** Longer than this, a list is easier to read with one item a line. */
const shortLine = 100;

const block = {
	version: '1.2',
	// Other programs read YAML of the version before.
	compat: 'yaml-1.1',
	lineWidth: 0,
	singleQuote: true,
	blockQuote: 'literal',
	aliasDuplicateObjects: false,
} as const;
const flow = { ...block, collectionStyle: 'flow', flowCollectionPadding: false } as const;

/** A field on lines of its own. */
export function renderField(key: string, value: unknown, indent: string): string {
	const filled = withoutEmpty(value);
	const isWords = Array.isArray(filled) && filled.every((item) => typeof item !== 'object');
	const line = isWords ? `${stringify(key, block).trimEnd()}: ${stringify(filled, flow)}` : '';
	return indented(line && line.length <= shortLine ? line : stringify({ [key]: filled }, block), indent);
}

/** An item of a list on lines of its own. */
export const renderItem = (value: unknown, indent: string): string =>
	indented(stringify([withoutEmpty(value)], block), indent);

/** A value as it stands behind a name, on one line; a text keeps the quotes that were around the one before. */
export function renderInLine(value: unknown, quotes?: string): string {
	const style = quotes === '"' ? 'QUOTE_DOUBLE' : quotes === "'" ? 'QUOTE_SINGLE' : 'PLAIN';
	// Inside brackets a comma needs quotes; a value by itself is written as a field's.
	if (typeof value === 'object') return stringify(withoutEmpty(value), flow).trimEnd();
	return stringify(value, { ...block, defaultStringType: style }).trimEnd();
}

function indented(text: string, indent: string): string {
	return text.replace(/^(?=.)/gm, indent);
}

/** A field without value is not written at all; an item keeps its place in its list. */
function withoutEmpty(value: unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => withoutEmpty(item) ?? {});
	if (!isGroup(value)) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) => (isEmpty(inner) ? [] : [[key, withoutEmpty(inner)]])),
	);
}
