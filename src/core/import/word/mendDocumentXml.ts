import { escapeHtml } from '../../format/escapeHtml.ts';
import type { CountLists } from './countLists.ts';
import { type MarkKind, wordMark } from './wordMark.ts';
import type { WordStyles } from './wordStyles.ts';
import { parseXml, type XmlNode } from './parseXml.ts';
import { xmlWays } from './xmlWays.ts';
import { writeXml } from './writeXml.ts';

const { all, attribute, first, isOn, text, within } = xmlWays;

/**
 * The text of a Word document, made ready for a reader that drops what it doesn't know: what can be kept is put in a
 * form that the reader knows, and where something can't, or where Word shows a number of its own, there is a mark.
 */
export function mendDocumentXml(xml: string, styles: WordStyles, countLists: CountLists): string {
	const mendAll = (nodes: readonly XmlNode[]): XmlNode[] => nodes.flatMap(mend);
	const mendBelow = (node: XmlNode): XmlNode => ({ ...node, children: mendAll(node.children) });

	function mend(node: XmlNode): XmlNode[] {
		switch (node.name) {
			// What was deleted is no text, and its reader knows it.
			case 'w:del':
			case 'w:moveFrom':
				return [node];
			case 'w:p':
				return [mendParagraph(node)];
			case 'w:r':
				return [mendRun(node)];
			case 'w:ruby':
				return [
					...within(node, 'w:rubyBase').flatMap((base) => mendAll(base.children)),
					...all(node, 'w:rt').map((reading) => mark('ruby', text(reading))),
				];
			case 'm:oMath':
				return [mark('formula', text(node))];
			case 'mc:AlternateContent':
				return mendAlternative(node);
			case 'w:drawing':
				return mendDrawing(node);
			case 'w:altChunk':
				return [mark('file', '')];
			case 'w:contentPart':
				return [mark('drawing', '')];
			case 'w:cr':
				return [{ ...node, name: 'w:br', open: '<w:br/>', close: '' }];
			case 'w:ptab':
				return [{ ...node, name: 'w:tab', open: '<w:tab/>', close: '' }];
			default:
				return dropped.has(node.name) ? mendAll(node.children) : [mendBelow(node)];
		}
	}

	function mendParagraph(node: XmlNode): XmlNode {
		const number = countLists(node);
		const mended = mendBelow(node);
		if (!number) return mended;
		const isNumbered = number.isBullet || number.label !== '';
		const properties = first(mended, 'w:pPr') ?? element('w:pPr');
		const list = isNumbered ? [number.level, number.list] : ['0', '0'];
		const named: XmlNode = {
			...properties,
			children: [
				...properties.children.filter(({ name }) => name !== 'w:numPr'),
				element('w:numPr', [element('w:ilvl', list[0]), element('w:numId', list[1])]),
			],
		};
		const others = mended.children.filter(({ name }) => name !== 'w:pPr');
		// An empty paragraph is dropped, and a mark would keep it.
		const isMarked = !number.isBullet && isNumbered && within(mended, ...shown).length > 0;
		const marks = isMarked ? [mark('number', `${number.value}:${number.label}`)] : [];
		return {
			...mended,
			close: '</w:p>',
			open: mended.open.replace(/\s*\/>$/, '>'),
			children: [named, ...marks, ...others],
		};
	}

	function mendRun(node: XmlNode): XmlNode {
		const properties = first(node, 'w:rPr');
		const own = first(properties, 'w:vanish');
		const isHidden = own ? isOn(own) : styles.hides(attribute(first(properties, 'w:rStyle'), 'w:val'));
		if (!isHidden) return mendBelow(node);
		// What Word itself keeps in hidden text, as the entries of an index, has no letters.
		const lost = within(node, ...shown);
		const rest = node.children.filter((child) => within(child, ...shown).length === 0);
		return { ...node, children: lost.length > 0 ? [...rest, mark('hidden', text(node))] : rest };
	}

	/** The reader knows only what programs are given that don't know the first; where that is nothing, it gets the first. */
	function mendAlternative(node: XmlNode): XmlNode[] {
		const fallback = first(node, 'mc:Fallback');
		const isSame = fallback && within(fallback, ...shown, 'v:imagedata').length > 0;
		if (isSame) return [{ ...node, children: [mendBelow(fallback)] }];
		return mendAll(first(node, 'mc:Choice')?.children ?? []);
	}

	/** The reader finds the pictures of a drawing. Its text boxes stand where it finds them too. */
	function mendDrawing(node: XmlNode): XmlNode[] {
		const boxes = within(node, 'w:txbxContent').map(mendBelow);
		const pictures = within(node, 'pic:pic');
		const kind = pictures.length === 0 && boxes.length === 0 ? kindOf(node) : undefined;
		const named = within(node, 'wp:docPr')[0];
		const words = attribute(named, 'descr') || attribute(named, 'title') || '';
		return [
			...(pictures.length > 0 ? [node] : []),
			...boxes.map((box) => element('w:pict', [element('v:textbox', [box])])),
			...(kind ? [mark(kind, words)] : []),
		];
	}

	return writeXml(mendBelow(parseXml(xml)));
}

/** What the reader drops although it is only a frame around text. */
const dropped = new Set([
	'w:fldSimple',
	'w:bdo',
	'w:dir',
	'm:oMathPara',
	'v:oval',
	'v:line',
	'v:polyline',
	'v:arc',
	'v:curve',
]);

/** What a reader sees. */
const shown = ['w:t', 'w:sym', 'w:drawing', 'w:pict', 'w:object', 'm:t'];

function kindOf(drawing: XmlNode): MarkKind {
	const uri = attribute(within(drawing, 'a:graphicData')[0], 'uri') ?? '';
	return uri.includes('/chart') ? 'chart' : uri.includes('/diagram') ? 'diagram' : 'drawing';
}

const mark = (kind: MarkKind, words: string): XmlNode => ({
	name: 'w:bookmarkStart',
	open: `<w:bookmarkStart w:id="0" w:name="${escapeHtml(wordMark.name(kind, words))}"/>`,
	close: '',
	children: [],
});

/** With a value, or with children. */
const element = (name: string, within: string | XmlNode[] = []): XmlNode =>
	typeof within === 'string'
		? { name, open: `<${name} w:val="${escapeHtml(within)}"/>`, close: '', children: [] }
		: { name, open: `<${name}>`, close: `</${name}>`, children: within };
