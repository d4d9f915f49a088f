import type { XmlNode } from './parseXml.ts';
import { xmlWays } from './xmlWays.ts';

const { all, attribute, first, isOn } = xmlWays;

export interface WordStyles {
	/** Whether text in this style is hidden. */
	hides(id: string | undefined): boolean;
	/** The list in which paragraphs of this style are numbered, and at which level. */
	numbers(id: string | undefined): { list?: string; level?: string };
}

/** What the styles of a Word document say beyond how text looks; each has what the one has on which it is based. */
export function wordStyles(xml: XmlNode | undefined): WordStyles {
	const styles = new Map(all(first(xml, 'w:styles'), 'w:style').map((node) => [attribute(node, 'w:styleId'), node]));
	const chain = (id: string | undefined, seen: readonly XmlNode[] = []): readonly XmlNode[] => {
		const style = styles.get(id);
		return !style || seen.includes(style)
			? seen
			: chain(attribute(first(style, 'w:basedOn'), 'w:val'), [...seen, style]);
	};
	return {
		hides: (id) => {
			const said = chain(id).map((style) => first(first(style, 'w:rPr'), 'w:vanish'));
			return isOn(said.find((vanish) => vanish !== undefined));
		},
		numbers: (id) => {
			const said = chain(id).map((style) => first(first(style, 'w:pPr'), 'w:numPr'));
			const value = (name: string) => said.map((numbers) => attribute(first(numbers, name), 'w:val')).find(Boolean);
			const [list, level] = [value('w:numId'), value('w:ilvl')];
			return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
		},
	};
}
