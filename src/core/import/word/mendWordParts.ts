import { countLists } from './countLists.ts';
import { mendDocumentXml } from './mendDocumentXml.ts';
import { parseXml } from './parseXml.ts';
import { wordStyles } from './wordStyles.ts';

/**
 * The parts of a Word document that hold text, made ready for its reader; the others as they are.
 *
 * @throws where a part is no XML
 */
export function mendWordParts(parts: ReadonlyMap<string, string>): Map<string, string> {
	const tree = (name: string) => {
		const part = [...parts].find(([path]) => path.endsWith(`/${name}.xml`))?.[1];
		return part === undefined ? undefined : parseXml(part);
	};
	const styles = wordStyles(tree('styles'));
	const lists = countLists(tree('numbering'), styles);
	return new Map(
		[...parts].map(([path, xml]) => [
			path,
			/<w:(?:body|footnote|endnote)[\s>]/.test(xml) ? mendDocumentXml(xml, styles, lists) : xml,
		]),
	);
}
