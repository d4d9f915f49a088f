import type { Element, ElementContent } from 'hast';
import type { TargetNames } from '../columns.ts';
import type { ImportMessage, Tell } from '../importMessage.ts';
import { textOf } from './textOfHtml.ts';

export interface WordField {
	name: string;
	value: string;
}

const line = /^\s*([^:：\n]{1,40}?)\s*[:：]\s*(.*)$/;

/** How a block of a Word document says fields, if it does. */
export const wordFields = {
	/** A line such as “Factory: First Mill”, whether there is such a field or not. */
	line(text: string): WordField | undefined {
		const [, name = '', value = ''] = line.exec(text) ?? [];
		return name === '' ? undefined : { name, value: value.trim() };
	},
	/** Of a paragraph or a table; nothing where it says none. */
	of: (block: Element, names: TargetNames, tell: Tell): WordField[] | undefined =>
		block.tagName === 'table' ? ofTable(block, names, tell) : ofLines(block, names),
	/** What stands in a table in the form of one with fields, whether there are such fields or not. */
	inTable: (block: Element): WordField[] => pairsOf(block) ?? [],
};

/** A paragraph of lines such as “Factory: …”; nothing where its first line is no such. */
function ofLines(block: Element, names: TargetNames): WordField[] | undefined {
	if (block.tagName !== 'p') return undefined;
	const fields: WordField[] = [];
	for (const text of textOf(block).split('\n')) {
		const field = wordFields.line(text);
		const last = fields.at(-1);
		if (field && names.find(field.name)) fields.push(field);
		else if (last) last.value = `${last.value}\n${text}`.trim();
		else return undefined;
	}
	return fields;
}

/** A table with the names of fields before their values; nothing where most of them are none. */
function ofTable(table: Element, names: TargetNames, tell: Tell): WordField[] | undefined {
	const all = pairsOf(table) ?? [];
	const known = all.filter(({ name }) => names.find(name));
	if (known.length * 2 <= all.length) return undefined;
	// A row of names has its values below, and not beside them.
	if (rowsOf(table).some(isWide) && known.some(({ value }) => names.find(value))) return undefined;
	const others = all.filter(({ name, value }) => name !== '' && value !== '' && !names.find(name));
	if (others.length > 0) tell(notTaken(others, names));
	return known;
}

const isWide = (row: Element) => row.children.filter(isElement).length > 2;

/** The cells of rows two by two, as in 厂 | 棉一 | 主题 | 节能; nothing where they don't come in twos. */
function pairsOf(table: Element): WordField[] | undefined {
	const rows = table.tagName === 'table' ? rowsOf(table).map((row) => row.children.filter(isElement).map(textOf)) : [];
	if (rows.length === 0 || rows.some((cells) => cells.length === 0 || cells.length % 2 === 1)) return undefined;
	return rows
		.flatMap((cells) =>
			cells.flatMap((cell, index) =>
				index % 2 === 1
					? []
					: [{ name: cell.replace(/\s*[:：]\s*$/, '').trim(), value: (cells[index + 1] ?? '').trim() }],
			),
		)
		.filter(({ name, value }) => name !== '' || value !== '');
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const rowsOf = (node: Element): Element[] =>
	node.children.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));

function notTaken(others: readonly WordField[], names: TargetNames): ImportMessage {
	const near = others.map(({ name }) => names.near(name)).find((name) => name !== undefined);
	const [en, zh] = [', ', '、'].map((by) => others.map(({ name }) => name).join(by));
	return {
		severity: 'warning',
		text: { en: `Not taken over: ${en}.`, zh: `没有导入：${zh}。` },
		...(near !== undefined && { help: { en: `Did you mean “${near}”?`, zh: `是不是“${near}”？` } }),
	};
}
