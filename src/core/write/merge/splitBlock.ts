import { isCollection, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';

/** One field of a map or one item of a list, as it stands in the file. */
export interface Entry {
	/** Comments and empty lines above it, which may be about it. */
	above: string;
	/** Its own lines, whole, from the one with its name or its hyphen on. */
	text: string;
	/** The field's name; undefined for an item. */
	key: string | undefined;
	value: unknown;
	node: ParsedNode | null;
	/** Where in `text` its value begins and ends. */
	start: number;
	end: number;
	/** Where in `text` the colon or hyphen before the value ends. */
	mark: number;
}

/** A map or list in block style, taken apart so that it can be put together again byte for byte. */
export interface Block {
	type: 'map' | 'list';
	/** Columns before each name or hyphen. */
	indent: string;
	entries: Entry[];
	/** What stands below the last entry. */
	below: string;
}

/** Fields that can't be taken apart: not YAML, or written in a way that the checker refuses. */
export class UnreadableFields extends Error {
	constructor(reason: string) {
		super(reason);
		this.name = 'UnreadableFields';
	}
}

interface SourceItem {
	start: { type: string; offset: number }[];
	sep?: { type: string; offset: number }[];
}

/**
 * Takes whole lines of YAML apart. Undefined where they hold something else than a map or list in block style.
 *
 * @throws UnreadableFields
 */
export function splitBlock(text: string): Block | undefined {
	const document = parseDocument(text, {
		version: '1.2',
		schema: 'core',
		keepSourceTokens: true,
		prettyErrors: false,
		logLevel: 'silent',
	});
	const [error] = document.errors;
	if (error) throw new UnreadableFields(error.message);
	const root = document.contents;
	if (!isCollection(root) || root.flow) return undefined;
	const source = (root.srcToken as unknown as { items: SourceItem[] }).items;
	const marks = source.map((item) => markOf(item, isMap(root)));
	const nodes = root.items.map((item) => (isMap(root) ? (item as { value: ParsedNode | null }).value : item));
	const starts = marks.map(({ from }) => lineStart(text, from));
	const first = starts[0] ?? 0;
	const indent = text.slice(first, marks[0]?.from);
	const entries: Entry[] = [];
	let last = 0;
	for (const [index, item] of root.items.entries()) {
		const node = (nodes[index] ?? null) as ParsedNode | null;
		const { from, to } = marks[index] ?? { from: 0, to: 0 };
		const start = starts[index] ?? 0;
		if (text.slice(start, from) !== indent) throw new UnreadableFields('two fields on one line');
		const end = lineEnd(text, Math.max(endOf(node), to));
		entries.push({
			above: text.slice(last, start),
			text: text.slice(start, end),
			key: isMap(root) ? String((item as { key: { value: unknown } }).key.value) : undefined,
			value: node ? node.toJS(document, { maxAliasCount: 0 }) : null,
			node,
			start: (node?.range?.[0] ?? to) - start,
			end: (node?.range?.[1] ?? to) - start,
			mark: to - start,
		});
		last = end;
	}
	return { type: isSeq(root) ? 'list' : 'map', indent, entries, below: text.slice(last) };
}

/** Where an entry begins, and where the colon or hyphen before its value ends. */
function markOf(item: SourceItem, inMap: boolean): { from: number; to: number } {
	if (!inMap) {
		const hyphen = item.start.find(({ type }) => type === 'seq-item-ind');
		if (!hyphen) throw new UnreadableFields('an item without its hyphen');
		return { from: hyphen.offset, to: hyphen.offset + 1 };
	}
	const key = (item as { key?: { offset: number } | null }).key;
	const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
	if (!key || !colon || item.start.some(({ type }) => type === 'explicit-key-ind')) {
		throw new UnreadableFields('a name without its colon');
	}
	return { from: key.offset, to: colon.offset + 1 };
}

/** The end of what is written, without the comments and empty lines that the library counts to a block. */
function endOf(node: ParsedNode | null | undefined): number {
	if (!node) return 0;
	if (isCollection(node) && !node.flow) {
		const last = node.items.at(-1);
		const inner = isMap(node) ? (last as { value?: ParsedNode | null } | undefined)?.value : (last as ParsedNode);
		return inner ? Math.max(endOf(inner), inner.range?.[0] ?? 0) : (node.range?.[1] ?? 0);
	}
	if (isScalar(node) || isCollection(node)) return node.range?.[1] ?? 0;
	throw new UnreadableFields('a reference to another value');
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** Behind the line break of the line that ends at or holds `offset`. */
function lineEnd(text: string, offset: number): number {
	if (offset > 0 && text[offset - 1] === '\n') return offset;
	const at = text.indexOf('\n', offset);
	return at < 0 ? text.length : at + 1;
}
