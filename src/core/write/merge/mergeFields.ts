import { isCollection, isScalar, parse } from 'yaml';
import { commentsIn } from './commentsIn.ts';
import { matchItems } from './matchItems.ts';
import { renderField, renderInLine, renderItem } from './renderValue.ts';
import { isEmpty, isGroup, sameValue } from './sameValue.ts';
import { type Block, type Entry, splitBlock, UnreadableFields } from './splitBlock.ts';

type Group = Record<string, unknown>;

/**
 * Fields as a person wrote them, with other values: only what has changed is written anew, and every comment stays.
 *
 * @param text the YAML between the lines `---`, whole lines with plain line ends
 * @throws UnreadableFields
 */
export function mergeFields(text: string, data: Group): string {
	const block = splitBlock(text);
	if (block?.type === 'map') return mergeMap(block, data);
	const fields = written(data).map(([key, value]) => renderField(key, value, ''));
	const old: unknown = parse(text, { version: '1.2', schema: 'core', maxAliasCount: 0, logLevel: 'error' });
	// Comments alone, or nothing.
	if (old === null) return text + fields.join('');
	if (!isGroup(old)) throw new UnreadableFields('no fields');
	// All fields in one pair of braces.
	return sameValue(old, data) ? text : commentLines(text, '') + fields.join('');
}

const written = (data: Group) => Object.entries(data).filter(([, value]) => !isEmpty(value));

function mergeMap(block: Block, data: Group): string {
	const { indent, entries } = block;
	const known = new Set(entries.map(({ key }) => key));
	const added = new Map<string | undefined, string[]>();
	let previous: string | undefined;
	for (const [key, value] of written(data)) {
		if (known.has(key)) previous = key;
		else added.set(previous, [...(added.get(previous) ?? []), renderField(key, value, indent)]);
	}
	// What is new at the beginning comes behind the first field: the comments above that one are often the file's.
	const [first] = entries;
	const early = added.get(undefined) ?? [];
	return (
		entries
			.map((entry) => {
				const value = Object.hasOwn(data, entry.key ?? '') ? data[entry.key ?? ''] : undefined;
				const own =
					isEmpty(value) && !isEmpty(entry.value) ? commentLines(entry.text, indent) : mergeEntry(entry, value, indent);
				return [entry.above, own, ...(entry === first ? early : []), ...(added.get(entry.key) ?? [])].join('');
			})
			.join('') + block.below
	);
}

function mergeList({ indent, entries, below }: Block, items: readonly unknown[]): string {
	const from = matchItems(
		entries.map(({ value }) => value),
		items,
	);
	// Comments of an item that is gone stay behind the item that stood before it.
	const orphans = new Map<number, string>();
	let before = -1;
	for (const [index, entry] of entries.entries()) {
		if (from.includes(index)) before = index;
		else orphans.set(before, (orphans.get(before) ?? '') + entry.above + commentLines(entry.text, indent));
	}
	const lines = items.map((item, index) => {
		const entry = entries[from[index] ?? -1];
		if (!entry) return renderItem(item, indent);
		return entry.above + mergeEntry(entry, item, indent) + (orphans.get(from[index] ?? -1) ?? '');
	});
	return (orphans.get(-1) ?? '') + lines.join('') + below;
}

/** The lines of one field or item, with another value. */
function mergeEntry(entry: Entry, value: unknown, indent: string): string {
	if (sameValue(entry.value, value)) return entry.text;
	return (
		mergeInLine(entry, value) ??
		mergeInner(entry, value, indent) ??
		commentLines(entry.text, indent) +
			(entry.key === undefined ? renderItem(value, indent) : renderField(entry.key, value, indent))
	);
}

/** A value that stands on the line of its name: the line's end, with its comment, stays. */
function mergeInLine({ text, node, start, end, mark }: Entry, value: unknown): string | undefined {
	const old = text.slice(start, end);
	if (old.includes('\n')) return undefined;
	if (node && isCollection(node)) {
		if (!node.flow || !(Array.isArray(value) || isGroup(value))) return undefined;
	} else if (!isShort(value)) return undefined;
	const quotes = node && isScalar(node) ? /^["']/.exec(old)?.[0] : undefined;
	const written = renderInLine(value, quotes);
	return start === end
		? `${text.slice(0, mark)} ${written}${text.slice(mark)}`
		: text.slice(0, start) + written + text.slice(end);
}

const isShort = (value: unknown) => typeof value !== 'object' && !(typeof value === 'string' && value.includes('\n'));

/** A block of fields or items: those of them that are the same stay as they are. */
function mergeInner({ text, node, key, mark }: Entry, value: unknown, indent: string): string | undefined {
	if (!node || !isCollection(node) || node.flow) return undefined;
	if (key === undefined) {
		// Without its hyphen, an item is a block like any other.
		const merged = mergeBlock(`${indent} ${text.slice(indent.length + 1)}`, value);
		return merged && `${indent}-${merged.slice(indent.length + 1)}`;
	}
	const head = text.indexOf('\n', mark) + 1;
	const merged = mergeBlock(text.slice(head), value);
	return merged && text.slice(0, head) + merged;
}

function mergeBlock(text: string, value: unknown): string | undefined {
	const block = splitBlock(text);
	if (block?.type === 'map' && isGroup(value)) return mergeMap(block, value);
	if (block?.type === 'list' && Array.isArray(value)) return mergeList(block, value);
	return undefined;
}

/** What was said about lines that are gone: it may be worth more than they were. */
const commentLines = (text: string, indent: string) =>
	commentsIn(text)
		.map((comment) => `${indent}${comment}\n`)
		.join('');
