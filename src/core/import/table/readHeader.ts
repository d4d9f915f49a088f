import type { Place, TargetNames } from '../columns.ts';
import { foldName } from '../values/fold.ts';
import type { ImportMessage } from '../importMessage.ts';
import type { ImportOptions } from '../importOptions.ts';
import { type TableRow, cellText } from './table.ts';

export interface Column {
	index: number;
	/** The name as it stands in the table. */
	name: string;
	place: Place;
}

export interface Header {
	/** The place of the header among the rows. */
	index: number;
	columns: Column[];
	messages: ImportMessage[];
}

/** How far down the names of the columns may stand, below a heading of the whole table. */
const maxAbove = 10;

/** Which row holds the names of the columns, and what each column is taken over into. */
export function readHeader(rows: readonly TableRow[], fields: TargetNames, map: ImportOptions['map']): Header {
	const placeOf = (name: string) => (map.has(foldName(name)) ? map.get(foldName(name)) : fields.find(name));
	// Beside `source.url`, which is said beyond doubt, `url` must be another one.
	const isSure = (name: string) => map.has(foldName(name)) || fields.isWhole(name);
	const namesIn = (row: TableRow) => row.cells.map(cellText);
	const count = (row: TableRow) => namesIn(row).filter((name) => name !== '' && placeOf(name)).length;
	const filled = rows.flatMap((row, index) => (namesIn(row).some(Boolean) ? [{ row, index }] : [])).slice(0, maxAbove);
	const counts = filled.map(({ row }) => count(row));
	const best = filled[counts.indexOf(Math.max(...counts))];
	const messages: ImportMessage[] = [];
	const columns: Column[] = [];
	if (!best) return { index: -1, columns, messages };

	const names = namesIn(best.row);
	const unknown: string[] = [];
	for (const [index, name] of names.entries()) {
		if (name === '') continue;
		const place = placeOf(name);
		if (!place) {
			if (!map.has(foldName(name))) unknown.push(name);
			continue;
		}
		const twin = columns.find((column) => isSame(column.place, place));
		if (!twin || takesSeveral(place)) {
			columns.push({ index, name, place });
		} else if (isSure(name) && !isSure(twin.name)) {
			unknown.push(twin.name);
			columns[columns.indexOf(twin)] = { index, name, place };
		} else if (isSure(twin.name) && !isSure(name)) {
			unknown.push(name);
		} else {
			messages.push(foldName(twin.name) === foldName(name) ? namesake(name) : twice(twin.name, name));
		}
	}
	// Where no name is known at all, something else is wrong than one of them.
	if (unknown.length > 0 && columns.length > 0) messages.push(notTaken(unknown, fields, columns));
	for (const name of map.keys())
		if (!names.some((known) => foldName(known) === name)) messages.push(noColumn(name, names));
	return { index: best.index, columns, messages };
}

const isSame = (a: Place, b: Place) => a.target === b.target && a.item === b.item;

/** Whether several columns may feed one field. */
const takesSeveral = ({ target }: Place) => target.input.type === 'list' || target.input.type === 'body';

const twice = (first: string, second: string): ImportMessage => ({
	severity: 'error',
	column: second,
	text: {
		en: `“${first}” and “${second}” would both go into one field.`,
		zh: `“${first}”和“${second}”会写进同一个字段。`,
	},
	help: {
		en: `Leave one out: --map "${second}="`,
		zh: `请略去一列：--map "${second}="`,
	},
});

/** `--map` goes by the name, and would leave out both. */
const namesake = (name: string): ImportMessage => ({
	severity: 'error',
	column: name,
	text: {
		en: `Two columns are called “${name}”, and both would go into one field.`,
		zh: `有两列都叫“${name}”，会写进同一个字段。`,
	},
	help: {
		en: 'Give one of them another name in the file, or delete it there.',
		zh: '请在文件里给其中一列改名，或删去一列。',
	},
});

/** The fields into which no column goes yet, as `--map` takes them. */
const freeFields = ({ targets }: TargetNames, columns: readonly Column[]): string[] =>
	targets
		.filter((target) => !columns.some(({ place }) => place.target === target && !takesSeveral(place)))
		.map(({ path }) => path.join('.'));

function notTaken(unknown: readonly string[], fields: TargetNames, columns: readonly Column[]): ImportMessage {
	const [first = ''] = unknown;
	const free = freeFields(fields, columns);
	const near = unknown.flatMap((name) => {
		const field = fields.find(fields.near(name) ?? '')?.target.path.join('.');
		return field === undefined || !free.includes(field) ? [] : [`--map "${name}=${field}"`];
	});
	return {
		severity: 'warning',
		text: { en: `Not taken over: ${unknown.join(', ')}.`, zh: `没有导入：${unknown.join('、')}。` },
		help:
			near.length > 0
				? { en: `Did you mean ${near.join(' ')}?`, zh: `是不是 ${near.join(' ')}？` }
				: {
						en: `To take a column over, name its field: --map "Column=field". Free are: ${free.join(', ')}. To leave it out: --map "${first}="`,
						zh: `要导入某一列，请指明字段：--map "列名=字段"。还可用的有：${free.join('、')}。要略去：--map "${first}="`,
					},
	};
}

const noColumn = (name: string, names: readonly string[]): ImportMessage => ({
	severity: 'warning',
	text: { en: `No column is called “${name}”, as --map has it.`, zh: `没有 --map 所写的“${name}”这一列。` },
	help: {
		en: `The columns are: ${names.filter(Boolean).join(', ')}.`,
		zh: `各列是：${names.filter(Boolean).join('、')}。`,
	},
});
