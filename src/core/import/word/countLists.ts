import { formatNumber } from './formatNumber.ts';
import type { XmlNode } from './parseXml.ts';
import type { WordStyles } from './wordStyles.ts';
import { xmlWays } from './xmlWays.ts';

const { all, attribute, first, isOn } = xmlWays;

export interface ListNumber {
	list: string;
	level: string;
	value: number;
	/** As Word shows it before the text: “五、”; nothing where it shows none. */
	label: string;
	isBullet: boolean;
}

/** The number that Word puts before a paragraph by itself. Asked for in the order of the document, since it counts. */
export type CountLists = (paragraph: XmlNode) => ListNumber | undefined;

interface List {
	/** Lists that share it count on, one after the other. */
	shared: string;
	levels: ReadonlyMap<string, XmlNode>;
	/** The levels at which this list begins anew. */
	restarts: ReadonlyMap<string, number>;
}

export function countLists(xml: XmlNode | undefined, styles: WordStyles): CountLists {
	const numbering = first(xml, 'w:numbering');
	const shared = new Map(
		all(numbering, 'w:abstractNum').map((node) => [attribute(node, 'w:abstractNumId') ?? '', node]),
	);
	const lists = new Map(
		all(numbering, 'w:num').map((node) => [attribute(node, 'w:numId') ?? '', listOf(node, shared)]),
	);
	const counts = new Map<string, Map<number, number>>();
	const begun = new Set<string>();

	return (paragraph) => {
		const properties = first(paragraph, 'w:pPr');
		const own = first(properties, 'w:numPr');
		const style = attribute(first(properties, 'w:pStyle'), 'w:val');
		const ofStyle = styles.numbers(style);
		const id = attribute(first(own, 'w:numId'), 'w:val') ?? ofStyle.list;
		const list = lists.get(id ?? '');
		if (id === undefined || !list) return undefined;
		const levelOfStyle = [...list.levels].find(
			([, node]) => style !== undefined && attribute(first(node, 'w:pStyle'), 'w:val') === style,
		)?.[0];
		const level = attribute(first(own, 'w:ilvl'), 'w:val') ?? levelOfStyle ?? ofStyle.level ?? '0';
		const node = list.levels.get(level);
		if (!node) return undefined;
		const isBullet = formatOf(node) === 'bullet';
		if (isBullet) return { list: id, level, value: 0, label: '', isBullet };

		const count = counts.get(list.shared) ?? new Map<number, number>();
		counts.set(list.shared, count);
		const depth = Number(level);
		const begin = list.restarts.get(level);
		const isFirst = begin !== undefined && !begun.has(`${id} ${level}`);
		begun.add(`${id} ${level}`);
		const before = isFirst ? undefined : count.get(depth);
		const value = before === undefined ? (begin ?? startOf(node)) : before + 1;
		count.set(depth, value);
		// Below a new item, counting begins anew.
		for (const deeper of count.keys()) if (deeper > depth) count.delete(deeper);
		return { list: id, level, value, label: labelOf(node, list, count), isBullet };
	};
}

function listOf(num: XmlNode, shared: ReadonlyMap<string, XmlNode>): List {
	const id = attribute(first(num, 'w:abstractNumId'), 'w:val') ?? '';
	const levelsOf = (node: XmlNode | undefined) =>
		all(node, 'w:lvl').map((level) => [attribute(level, 'w:ilvl') ?? '0', level] as const);
	const overrides = all(num, 'w:lvlOverride');
	const levels = new Map([...levelsOf(shared.get(id)), ...overrides.flatMap(levelsOf)]);
	const restarts = overrides.flatMap((override) => {
		const start = Number(attribute(first(override, 'w:startOverride'), 'w:val') ?? Number.NaN);
		return Number.isNaN(start) ? [] : [[attribute(override, 'w:ilvl') ?? '0', start] as const];
	});
	// A list may be only the name of a style whose list it is.
	const link = attribute(first(shared.get(id), 'w:numStyleLink'), 'w:val');
	const linked =
		link === undefined
			? undefined
			: [...shared].find(([, node]) => attribute(first(node, 'w:styleLink'), 'w:val') === link);
	return {
		shared: linked?.[0] ?? id,
		levels: levels.size > 0 ? levels : new Map(levelsOf(linked?.[1])),
		restarts: new Map(restarts),
	};
}

const startOf = (level: XmlNode) => Number(attribute(first(level, 'w:start'), 'w:val') ?? 0);
const formatOf = (level: XmlNode) => attribute(first(level, 'w:numFmt'), 'w:val') ?? 'decimal';

/** `%1.%2` has the numbers of the levels. */
function labelOf(node: XmlNode, { levels }: List, count: ReadonlyMap<number, number>): string {
	const text = attribute(first(node, 'w:lvlText'), 'w:val') ?? '';
	return text.replaceAll(/%([1-9])/g, (_, number: string) => {
		const level = levels.get(String(Number(number) - 1));
		const format = !level ? 'decimal' : formatOf(level);
		if (format === 'none' || format === 'bullet') return '';
		const value = count.get(Number(number) - 1) ?? (level ? startOf(level) : 1);
		return formatNumber(value, isOn(first(node, 'w:isLgl')) ? 'decimal' : format);
	});
}
