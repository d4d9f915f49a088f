import type { Input } from '../form/field.ts';
import { proposeId } from '../write/proposeId.ts';
import { splitCell } from './table/splitCell.ts';

type Group = Extract<Input, { type: 'group' }>;
type Item = Record<string, string | boolean>;

/** A short name is made of an item's own words up to this length; longer ones are numbered. */
const longestName = 32;

/** Items with short names of their own, such as steps, from a cell with their texts or from one of our own tables. */
export function namedItems(text: string, { fields }: Group): Item[] {
	const idKey = fields.find(({ input, required }) => required && input.type === 'id')?.key ?? 'id';
	const textKey = fields.find(({ input, required }) => required && input.type !== 'id')?.key ?? 'title';
	const ticks = fields.filter(({ input }) => input.type === 'yes').map(({ key }) => key);
	const own = exportedItems(text, idKey, textKey, ticks);
	if (own) return own;
	const taken = new Set<string>();
	return splitCell(text).map((part, index) => {
		const id = proposeId(part.length <= longestName ? part : '', { taken, otherwise: `${index + 1}` });
		taken.add(id);
		return { [idKey]: id, [textKey]: part };
	});
}

/** `id: look, text: Look first., essential: true; id: …`, as `export` writes it; undefined for anything else. */
function exportedItems(text: string, idKey: string, textKey: string, ticks: readonly string[]): Item[] | undefined {
	const head = `${idKey}: ([a-z0-9-]+), ${textKey}: `;
	const item = new RegExp(`^${head}([\\s\\S]*?)${ticks.map((key) => `(?:, ${key}: (true|false))?`).join('')}$`);
	const found = text.split(new RegExp(`; (?=${head.replaceAll('(', '(?:')})`)).map((part) => item.exec(part));
	if (found.includes(null)) return undefined;
	return found.flatMap((match) => {
		const [, id = '', words = '', ...ticked] = match ?? [];
		const said = ticks.flatMap((key, index) => (ticked[index] ? [[key, ticked[index] === 'true'] as const] : []));
		return [{ [idKey]: id, [textKey]: words, ...Object.fromEntries(said) }];
	});
}
