import type { Input } from '../form/field.ts';
import { closest } from '../parse/closest.ts';
import { idPattern } from '../schema/id.ts';
import type { Place } from './columns.ts';
import { fold } from './values/fold.ts';
import type { ImportMessage, Tell } from './importMessage.ts';
import { type Figure, isPercent, setPercentUnit, withoutPercent } from './table/percent.ts';
import { namedItems } from './namedItems.ts';
import { plainBody } from './plainBody.ts';
import { readValue, type ValueContext } from './values/readValue.ts';
import { splitAtCommas, splitCell } from './table/splitCell.ts';
import { brokenCell } from './table/brokenCell.ts';
import { type Cell, cellText, isBroken } from './table/table.ts';

/** What a source says of one field. */
export interface Entry extends Pick<ValueContext, 'dates' | 'decimal'> {
	place: Place;
	cell: Cell;
	/** What the source calls it. */
	column: string;
}

export interface FillContext extends ValueContext {
	/** The workshops of a factory with all that each is called. */
	workshopsOf(factory: string): readonly { id: string; names: readonly string[] }[];
}

export interface Filled {
	data: Record<string, unknown>;
	/** The id that the source gives itself. */
	id?: string;
	body: string;
	/** The fields of the record for which the source has a value that couldn't be read. */
	doubtful: Set<string>;
}

/** The fields of a record from what a source says of them. What can't be taken over is told and left out. */
export function fillRecord(entries: readonly Entry[], context: FillContext, tell: Tell): Filled {
	const filled: Filled = { data: {}, body: '', doubtful: new Set() };
	const figures: (Figure & { item: number })[] = [];
	for (const { place, cell, column, dates, decimal } of entries) {
		const text = cellText(cell);
		if (text === '') continue;
		const { input, path, list } = place.target;
		const tellHere: Tell = (message) => {
			if (message.severity === 'error') filled.doubtful.add(path[0] ?? '');
			tell({ column, ...message });
		};
		if (isBroken(cell)) {
			tellHere(brokenCell(cell));
		} else if (input.type === 'body') {
			filled.body = [filled.body, plainBody(text)].filter(Boolean).join('\n\n');
		} else if (input.type === 'record-id') {
			if (idPattern.test(text)) filled.id = text;
			else tellHere(badId(text));
		} else {
			const isFigure = path[0] === 'results' && input.type === 'number';
			if (isFigure) figures.push({ item: place.item, cell, tell: tellHere });
			const percent = isFigure && isPercent(cell);
			const ways = { ...context, ...(dates && { dates }), ...(decimal && { decimal }) };
			const value = readInput(percent ? withoutPercent(text) : cell, input, ways, tellHere);
			if (value !== undefined) put(filled.data, path, list, place.item, value);
		}
	}
	const results = (filled.data['results'] ?? []) as (Tree | undefined)[];
	for (const [item, ofOne] of Map.groupBy(figures, (figure) => figure.item)) {
		const result = results[item];
		if (result) setPercentUnit(result, ofOne);
	}
	dropGaps(filled.data);
	if (!filled.doubtful.has('results')) tellEmptyResults(filled.data, tell);
	placeWorkshop(filled.data, context, tell);
	return filled;
}

function readInput(
	cell: Cell,
	input: Exclude<Place['target']['input'], { type: 'record-id' } | { type: 'body' }>,
	context: ValueContext,
	tell: Tell,
): unknown {
	if (input.type === 'profile' || input.type === 'group') return undefined;
	if (input.type !== 'list') return readValue(cell, input, context, tell);
	const { item } = input;
	const text = cellText(cell);
	if (item.type === 'group') return namedItems(text, item);
	if (item.type === 'list' || item.type === 'profile') return undefined;
	const parts = partsOf(text, item, context);
	if (parts.length === 1 && /[,，]/.test(text) && item.type !== 'record') tell(keptAsOne(text));
	const values = parts.map((part) => readValue(part, item, context, tell));
	return [...new Set(values.filter((value) => value !== undefined))];
}

/** Commas divide names that can be looked up, unless one of them holds a comma itself. */
function partsOf(text: string, item: Input, { names }: ValueContext): string[] {
	if (item.type !== 'record') return splitCell(text);
	return splitCell(text).flatMap((part) => ('id' in names.find(item.kind, part) ? [part] : splitAtCommas(part)));
}

type Tree = Record<string, unknown>;

function put(data: Tree, path: readonly string[], list: number | undefined, item: number, value: unknown): void {
	let at = data;
	path.slice(0, -1).forEach((key, index) => {
		if (index + 1 === list) {
			const items = (at[key] ?? []) as Tree[];
			at[key] = items;
			at = items[item] ?? {};
			items[item] = at;
		} else {
			const group = (at[key] ?? {}) as Tree;
			at[key] = group;
			at = group;
		}
	});
	const key = path.at(-1) ?? '';
	const before = at[key];
	// Several columns may feed one list: Topic, Topic 2.
	at[key] = Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value;
}

/** A second figure without a first is the first. */
function dropGaps(data: Tree): void {
	for (const [key, value] of Object.entries(data)) {
		if (Array.isArray(value)) data[key] = value.filter((item) => item !== undefined);
	}
}

/** Most often the figures stand in columns that were not taken over. */
function tellEmptyResults(data: Tree, tell: Tell): void {
	for (const { measure, before, after } of (data['results'] ?? []) as Tree[]) {
		if (measure === undefined || before !== undefined || after !== undefined) continue;
		tell({
			severity: 'warning',
			value: String(measure),
			text: { en: 'This was measured, and no figure is said.', zh: '写了这个指标，却没有数字。' },
			help: {
				en: 'Say “Before” or “After”, or leave “What was measured” out.',
				zh: '请写明“之前”或“之后”，或者不写“指标”。',
			},
		});
	}
}

/** A workshop is found among those of the factory, once that is known. */
function placeWorkshop(data: Tree, { workshopsOf }: FillContext, tell: Tell): void {
	const { workshop, factory } = data;
	if (typeof workshop !== 'string' || typeof factory !== 'string') return;
	const known = workshopsOf(factory);
	const found = known.filter(({ id, names }) => id === workshop || names.some((name) => fold(name) === fold(workshop)));
	const [first, second] = found;
	if (first && !second) {
		data['workshop'] = first.id;
		return;
	}
	delete data['workshop'];
	const near = closest(
		workshop,
		known.flatMap(({ id, names }) => [...names, id]),
	);
	tell({
		severity: 'error',
		value: workshop,
		text: {
			en: `The factory “${factory}” has no workshop “${workshop}”.`,
			zh: `工厂“${factory}”没有“${workshop}”这个车间。`,
		},
		help: near
			? { en: `Did you mean “${near}”?`, zh: `是不是“${near}”？` }
			: known.length > 0
				? {
						en: `Its workshops are: ${known.map(({ id }) => id).join(', ')}.`,
						zh: `它的车间有：${known.map(({ id }) => id).join('、')}。`,
					}
				: {
						en: `It lists no workshops yet. Add them in “factories/${factory}.md”, or leave the cell empty.`,
						zh: `它还没有列出车间。请在“factories/${factory}.md”里加上，或让这一格空着。`,
					},
	});
}

const keptAsOne = (text: string): ImportMessage => ({
	severity: 'note',
	value: text,
	text: { en: 'Taken over as one value.', zh: '按一个值导入。' },
	help: {
		en: 'Several values are divided by semicolons or stand on a line each.',
		zh: '有多个值时，用分号隔开，或每行一个。',
	},
});

const badId = (text: string): ImportMessage => ({
	severity: 'error',
	value: text,
	text: { en: `“${text}” can’t be an id.`, zh: `“${text}”不能作 id。` },
	help: {
		en: 'An id holds small letters a-z, digits and single hyphens. Without one, it is made from the title.',
		zh: 'id 只用小写字母 a-z、数字和单个连字符。不写的话，会按标题生成。',
	},
});
