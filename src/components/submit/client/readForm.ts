import { childrenOf, controlOf, rowsOf, valueIn } from './formTree.ts';
import type { Lookup } from './known.ts';

export interface ReadForm {
	/** The fields as the file has them; what is empty is left out. */
	data: Record<string, unknown>;
	body: string;
	/** The field or row that a path in the data leads to, or the nearest above it. */
	placeOf(path: readonly PropertyKey[]): HTMLElement | undefined;
}

/** What a person has filled in, as a record. */
export function readForm(form: HTMLElement, lookup: Lookup): ReadForm {
	const places = new Map<string, HTMLElement>();
	const values = readGroup(form, [], { lookup, places }) ?? {};
	const { '~body': body = '', ...data } = values;
	return {
		data,
		body: String(body),
		placeOf: (path) => {
			for (let length = path.length; length > 0; length--) {
				const place = places.get(path.slice(0, length).join('/'));
				if (place) return place;
			}
			return undefined;
		},
	};
}

interface Context {
	lookup: Lookup;
	places: Map<string, HTMLElement>;
}

function readGroup(
	group: HTMLElement,
	path: readonly PropertyKey[],
	context: Context,
): Record<string, unknown> | undefined {
	const entries = childrenOf(group).flatMap((field): [string, unknown][] => {
		const key = field.dataset['field'] ?? '';
		const value = readNode(field, [...path, key], context);
		return value === undefined ? [] : [[key, value]];
	});
	const { given } = group.dataset;
	// A row that the page has filled in by itself says nothing until a person adds to it.
	const untouched = given !== undefined && entries.length === 1 && entries[0]?.[1] === given;
	return entries.length > 0 && !untouched ? Object.fromEntries(entries) : undefined;
}

function readNode(node: HTMLElement, path: readonly PropertyKey[], context: Context): unknown {
	context.places.set(path.join('/'), node);
	if (node.dataset['type'] === 'group') return readGroup(node, path, context);
	if (node.dataset['type'] === 'list') {
		const items: unknown[] = [];
		for (const row of rowsOf(node)) {
			// An empty row is no item: the next one takes its number.
			const item = readNode(row, [...path, items.length], context);
			if (item !== undefined) items.push(item);
		}
		return items.length > 0 ? items : undefined;
	}
	return readControl(node, context.lookup);
}

function readControl(node: HTMLElement, lookup: Lookup): unknown {
	const control = controlOf(node);
	const value = control ? valueIn(control) : undefined;
	if (!control || value === undefined || value === true) return value;
	const type = node.dataset['type'] ?? '';
	if (node.dataset['field'] === '~body') return value;
	const text = value.trim();
	if (text === '' || text === control.dataset['otherwise']) return undefined;
	switch (type) {
		case 'number':
			return numberOf(text);
		case 'record': {
			const kind = (control.getAttribute('list') ?? '').replace('known-', '');
			return kind === 'adoptions' ? lookup.answer(beside(node, 'report'), text) : lookup.id(kind, text);
		}
		case 'workshop':
			return lookup.workshop(beside(node, 'factory'), text);
		case 'value':
			return numberOf(lookup.word(beside(node, 'attribute'), text));
		case 'word':
			return lookup.word(beside(node, 'attribute'), text);
		default:
			return text;
	}
}

/** A figure; what is none stays a text, so that the checker says how to write it. */
const numberOf = (text: string): string | number => (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text);

/** What stands in another field of the same group. */
export function beside(node: HTMLElement, key: string): string {
	for (let group = node.parentElement; group; group = group.parentElement) {
		const found = childrenOf(group).find((field) => field.dataset['field'] === key);
		const control = found && controlOf(found);
		if (control) return control.value.trim();
	}
	return '';
}
